# What is tested is optimised, what tests is not: it would take much longer to compile than it ever runs.
set(plainheart_test_options -O0)

# plainheart_precompile_tests(NAME LIBRARY HEADER...): Qt Test and the headers, for tests that link LIBRARY; "" or as HEADERS
# of plainheart_add_test().
function(plainheart_precompile_tests name library)
    plainheart_precompile(${name}test "${library};Qt6::Test" ${ARGN} <QTest>)
    target_compile_options(plainheart_${name}testheaders PRIVATE ${plainheart_test_options})
endfunction()

# plainheart_add_test(NAME tst_x LABEL unit SOURCES tst_x.cpp [LIBRARIES ...] [TIMEOUT seconds] [ENVIRONMENT "A=b" ...]
#     [HEADERS quick])
#
# One Qt Test executable, whose class is in NAME.cpp, and one ctest entry with a label. Tests run without a display and
# always under the same locale, so that they give the same answer on every machine. Tests link the libraries that ship;
# they never repeat their sources. HEADERS: quick where it links Qt Quick, window where it starts the app, and none where it
# links other modules of Qt than the precompiled headers were made with: the compiler refuses them there.
function(plainheart_add_test)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME;LABEL;TIMEOUT;HEADERS" "SOURCES;LIBRARIES;ENVIRONMENT;ARGUMENTS")
    if(NOT arg_NAME OR NOT arg_LABEL OR NOT arg_SOURCES)
        message(FATAL_ERROR "plainheart_add_test needs NAME, LABEL and SOURCES")
    endif()

    qt_add_executable(${arg_NAME} ${arg_SOURCES})
    set_target_properties(${arg_NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_include_directories(${arg_NAME} PRIVATE ${PROJECT_SOURCE_DIR}/tests/support ${CMAKE_CURRENT_BINARY_DIR})
    # Not AUTOMOC, which would start CMake, and compile an empty file, for each of more than a hundred tests.
    qt_generate_moc(${arg_NAME}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${arg_NAME}.moc)
    target_sources(${arg_NAME} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${arg_NAME}.moc)
    target_compile_definitions(${arg_NAME} PRIVATE
        PLAINHEART_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        PLAINHEART_BINARY_DIR="${CMAKE_BINARY_DIR}")
    target_link_libraries(${arg_NAME} PRIVATE Qt6::Test Qt6::Gui ${arg_LIBRARIES})
    target_compile_options(${arg_NAME} PRIVATE ${plainheart_test_options})
    # Not in each of more than a hundred programs the whole tree's debug information; those of the asan preset have it.
    if(NOT PLAINHEART_SANITIZE)
        target_link_options(${arg_NAME} PRIVATE -Wl,--strip-debug)
    endif()
    if(NOT arg_HEADERS STREQUAL "none")
        target_precompile_headers(${arg_NAME} REUSE_FROM plainheart_${arg_HEADERS}testheaders)
    endif()
    add_test(NAME ${arg_NAME} COMMAND ${arg_NAME} ${arg_ARGUMENTS})
    plainheart_test_properties(${arg_NAME} LABEL "${arg_LABEL}" TIMEOUT "${arg_TIMEOUT}"
        ENVIRONMENT ${arg_ENVIRONMENT})
endfunction()

# The properties that every ctest entry of this project has; also for tests that are scripts.
function(plainheart_test_properties name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LABEL;TIMEOUT" "ENVIRONMENT")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(PLAINHEART_SANITIZE)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 5")
    endif()
    # One limit: a function with many rows may take longer than Qt Test's own five minutes.
    math(EXPR function_timeout "${arg_TIMEOUT} * 1000")
    # Fontconfig and the graphics libraries keep memory until the end of the process; only our own leaks count.
    # Whatever may take longest begins first, so that no core waits at the end. No test reads or writes the record of
    # whoever runs it.
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABEL}"
        TIMEOUT ${arg_TIMEOUT}
        COST ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/run;XDG_DATA_HOME=${CMAKE_BINARY_DIR}/run/data;QTEST_FUNCTION_TIMEOUT=${function_timeout};LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0;${arg_ENVIRONMENT}")
endfunction()
