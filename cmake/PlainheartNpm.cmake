# plainheart_fetch_npm(fhir COMMENT "Fetching ..." FILES validate.cjs): what package.json and its lock beside the caller name
# comes from npm into tests/fhir of the build folder, with these files beside it. The target is plainheart_npm_fhir, the folder
# is left in plainheart_npm_fhir_dir, and Node.js in NODE. Only tests use any of it.
function(plainheart_fetch_npm name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "COMMENT" "FILES")
    find_program(NODE NAMES node nodejs REQUIRED)
    find_program(NPM npm REQUIRED)
    set(folder ${CMAKE_BINARY_DIR}/tests/${name})
    set(files package.json package-lock.json ${arg_FILES})
    list(TRANSFORM files PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    add_custom_command(OUTPUT ${folder}/node_modules/.package-lock.json
        COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
        COMMAND ${CMAKE_COMMAND} -E copy ${files} ${folder}
        COMMAND ${NPM} ci --silent --ignore-scripts --no-audit --no-fund --prefix ${folder}
        DEPENDS ${files}
        COMMENT "${arg_COMMENT}" VERBATIM)
    add_custom_target(plainheart_npm_${name} DEPENDS ${folder}/node_modules/.package-lock.json)
    set(plainheart_npm_${name}_dir ${folder} PARENT_SCOPE)
endfunction()
