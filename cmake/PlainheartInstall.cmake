# What is installed beside the program and its content, so that a desktop knows the app. The tree can be moved anywhere:
# the program finds its content next to itself.
set(id org.plainheart.Plainheart)
set(resources ${PROJECT_SOURCE_DIR}/resources)
set(metainfo ${PROJECT_BINARY_DIR}/${id}.metainfo.xml)
configure_file(${resources}/${id}.metainfo.xml ${metainfo} @ONLY)

install(FILES ${resources}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${metainfo} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${resources}/icons/plainheart.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
    RENAME ${id}.svg)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${resources}/fonts/OFL.txt DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME LICENSE.fonts)
