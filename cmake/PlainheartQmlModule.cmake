# plainheart_qml_module(Controls QML_FILES a.qml ... [SINGLETONS a.qml ...] [SOURCES a.cpp ...] LIBRARIES plainheart_theme ...)
#
# The QML module Plainheart.NAME as the static library plainheart_name: its QML, and beside it the C++ types that only
# this module needs. Whoever links it links the module's dependencies too.
function(plainheart_qml_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "QML_FILES;SINGLETONS;SOURCES;LIBRARIES")
    string(TOLOWER plainheart_${name} target)
    # Marked before the module is made: Qt 6.4 leaves the properties of singletons undefined otherwise.
    if(arg_SINGLETONS)
        set_source_files_properties(${arg_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endif()

    qt_add_library(${target} STATIC)
    # Bytecode, and no C++ for bindings and functions: measured, nothing starts, opens or moves sooner with it, and the
    # program was nearly twice as large.
    set_target_properties(${target} PROPERTIES AUTOMOC ON QT_QMLCACHEGEN_ARGUMENTS --only-bytecode)
    qt_add_qml_module(${target}
        URI Plainheart.${name}
        VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        IMPORT_PATH ${QT_QML_OUTPUT_DIRECTORY}
        DEPENDENCIES QtQuick Plainheart.Model # bases and values of C++ items, for qmllint
        QML_FILES ${arg_QML_FILES}
        SOURCES ${arg_SOURCES})
    target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${target} PUBLIC ${arg_LIBRARIES})
    target_precompile_headers(${target} REUSE_FROM plainheart_windowheaders)
    foreach(helper IN ITEMS ${target}plugin ${target}plugin_init)
        target_precompile_headers(${helper} REUSE_FROM plainheart_coreheaders)
    endforeach()

    # All bytecode in one file, for nearly all of its cost is in reading Qt's headers; and the module's own C++ in another.
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    set(bytecode ${sources})
    list(FILTER bytecode INCLUDE REGEX "/\\.rcc/qmlcache/")
    list(REMOVE_ITEM sources ${bytecode})
    set_source_files_properties(${bytecode} PROPERTIES UNITY_GROUP bytecode)
    if(PLAINHEART_UNITY)
        set_source_files_properties(${sources} PROPERTIES UNITY_GROUP code)
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
