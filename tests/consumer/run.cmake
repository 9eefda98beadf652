# Installs the library into a folder of its own, builds the consumer against it and checks what it prints.
# cmake -DBUILD=… -DFOLDER=… -DGENERATOR=… -DCOMPILER=… -P run.cmake

# x/(1 + |x|) and 1/(1 + |x|)² at −3, 0 and 3.
set(expected "-0.75 0.0625\n0 1\n0.75 0.0625\n")

file(REMOVE_RECURSE ${FOLDER})
foreach(step
    "--install;${BUILD};--component;library;--prefix;${FOLDER}/installed"
    "-S;${CMAKE_CURRENT_LIST_DIR};-B;${FOLDER}/build;-G;${GENERATOR};-DCMAKE_CXX_COMPILER=${COMPILER};-DCMAKE_PREFIX_PATH=${FOLDER}/installed"
    "--build;${FOLDER}/build")
  execute_process(COMMAND ${CMAKE_COMMAND} ${step} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
file(STRINGS ${FOLDER}/build/CMakeCache.txt found REGEX "^actiscope_DIR:.*=${FOLDER}/installed/")
if(NOT found)
  message(FATAL_ERROR "another actiscope than the installed one was found")
endif()
execute_process(COMMAND ${FOLDER}/build/consumer OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
if(NOT printed STREQUAL expected)
  message(FATAL_ERROR "expected:\n${expected}printed:\n${printed}")
endif()
file(REMOVE_RECURSE ${FOLDER})
