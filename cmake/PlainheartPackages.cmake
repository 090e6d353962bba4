# Two Debian packages: the program with its content, and a kiosk for a waiting room. scripts/package makes them.
set(packaging ${PROJECT_SOURCE_DIR}/packaging)
set(packed ${PROJECT_BINARY_DIR}/packaging)
find_program(GZIP gzip REQUIRED)

# packed_install(SOURCE DESTINATION NAME COMPONENT): the file with its gaps filled in, as small as it gets, without a
# time in it.
function(packed_install source destination name component)
    configure_file(${source} ${packed}/${component}/${name} @ONLY)
    execute_process(COMMAND ${GZIP} -9nc ${packed}/${component}/${name} OUTPUT_FILE ${packed}/${component}/${name}.gz
        COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${packed}/${component}/${name}.gz DESTINATION ${destination} COMPONENT ${component} ${ARGN})
endfunction()

foreach(package IN ITEMS plainheart plainheart-kiosk)
    set(only)
    if(package STREQUAL plainheart-kiosk)
        set(only EXCLUDE_FROM_ALL) # "cmake --install" makes no kiosk of a machine
    endif()
    install(FILES ${packaging}/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${package}
        ${only})
    packed_install(${packaging}/debian/changelog ${CMAKE_INSTALL_DATADIR}/doc/${package} changelog.Debian ${package}
        ${only})
    packed_install(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${CMAKE_INSTALL_DATADIR}/doc/${package} changelog ${package} ${only})
endforeach()
foreach(page IN ITEMS plainheart.1 plainheart-content.1)
    packed_install(${packaging}/man/${page} ${CMAKE_INSTALL_MANDIR}/man1 ${page} plainheart)
endforeach()

# The kiosk: absolute paths, because systemd, udev and dpkg look there and nowhere else.
set(kiosk COMPONENT plainheart-kiosk EXCLUDE_FROM_ALL)
set(files ${packaging}/kiosk)
packed_install(${packaging}/man/plainheart-kiosk.8 ${CMAKE_INSTALL_MANDIR}/man8 plainheart-kiosk.8 plainheart-kiosk
    EXCLUDE_FROM_ALL)
packed_install(${packaging}/man/kiosk.toml.5 ${CMAKE_INSTALL_MANDIR}/man5 kiosk.toml.5 plainheart-kiosk EXCLUDE_FROM_ALL)
install(FILES ${files}/plainheart-kiosk.service ${files}/plainheart-kiosk-notice.service
    ${files}/plainheart-kiosk-sound.service DESTINATION /lib/systemd/system ${kiosk})
install(FILES ${files}/logind.conf DESTINATION /usr/lib/systemd/logind.conf.d RENAME plainheart-kiosk.conf ${kiosk})
install(FILES ${files}/journald.conf DESTINATION /usr/lib/systemd/journald@plainheart-kiosk.conf.d
    RENAME plainheart-kiosk.conf ${kiosk})
install(FILES ${files}/sysctl.conf DESTINATION /usr/lib/sysctl.d RENAME 70-plainheart-kiosk.conf ${kiosk})
install(FILES ${files}/udev.rules DESTINATION /lib/udev/rules.d RENAME 70-plainheart-kiosk.rules ${kiosk})
install(FILES ${files}/kiosk.toml DESTINATION /etc/plainheart ${kiosk})
install(FILES ${files}/default DESTINATION /etc/default RENAME plainheart-kiosk ${kiosk})
install(FILES ${files}/cupsd.conf DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/plainheart-kiosk/examples ${kiosk})
install(FILES ${PROJECT_SOURCE_DIR}/docs/kiosk.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/plainheart-kiosk ${kiosk})

# What the program needs beside the libraries that its file names: said once, in scripts/lib.sh.
execute_process(COMMAND bash -c "source '${PROJECT_SOURCE_DIR}/scripts/lib.sh' && printf '%s, ' \"\${run_packages[@]}\""
    OUTPUT_VARIABLE run_packages COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE ", $" "" run_packages "${run_packages}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME plainheart)
set(CPACK_PACKAGE_CONTACT "The Plainheart maintainers <maintainers@plainheart.invalid>")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_SET_DESTDIR ON)
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL plainheart plainheart-kiosk)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_DEBIAN_PLAINHEART_PACKAGE_NAME plainheart)
set(CPACK_DEBIAN_PLAINHEART_PACKAGE_DEPENDS "${run_packages}")
set(CPACK_DEBIAN_PLAINHEART_PACKAGE_SUGGESTS "festival, festvox-us-slt-hts, opus-tools")
set(CPACK_DEBIAN_PLAINHEART_DESCRIPTION "stem cells and heart failure, in plain words
Plainheart explains, in plain words and with honest evidence, how stem cells
might help people with heart failure: what is hoped, what happens in the body,
what studies in people found, and how sure anyone can be.
.
It works without a network, informs and does not advise.")

set(CPACK_DEBIAN_PLAINHEART-KIOSK_PACKAGE_NAME plainheart-kiosk)
set(CPACK_DEBIAN_PLAINHEART-KIOSK_PACKAGE_SECTION admin)
# cage asks for Xwayland at its start, though nothing here uses it.
set(CPACK_DEBIAN_PLAINHEART-KIOSK_PACKAGE_DEPENDS
    "plainheart (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}), adduser, cage, seatd, systemd, udev, xwayland")
set(CPACK_DEBIAN_PLAINHEART-KIOSK_PACKAGE_RECOMMENDS "console-setup-linux, cups, kbd, pulseaudio")
set(CPACK_DEBIAN_PLAINHEART-KIOSK_PACKAGE_CONTROL_EXTRA
    "${files}/conffiles;${files}/postinst;${files}/prerm;${files}/postrm")
set(CPACK_DEBIAN_PLAINHEART-KIOSK_DESCRIPTION "Plainheart, alone on the screen of a waiting room
The machine starts into Plainheart; nothing gets out of it, nothing of a reader
stays in it, and it is started anew when something goes wrong. Staff set it up
at the screen behind a PIN.
.
It takes the first console and the screen of the machine that it is installed
on, from the next start on.")
set(CPACK_COMPONENT_PLAINHEART_DESCRIPTION "${CPACK_DEBIAN_PLAINHEART_DESCRIPTION}")
set(CPACK_COMPONENT_PLAINHEART-KIOSK_DESCRIPTION "${CPACK_DEBIAN_PLAINHEART-KIOSK_DESCRIPTION}")
include(CPack)
