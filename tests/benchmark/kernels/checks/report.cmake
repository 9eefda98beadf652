# Runs PROGRAM on a few rows and reads its report in FOLDER; no time is judged.
cmake_minimum_required(VERSION 3.23)

set(json ${FOLDER}/report.json)
set(table ${FOLDER}/report.md)
file(REMOVE ${json} ${table})
execute_process(COMMAND ${PROGRAM} --benchmark_filter=^relu/value/\(16|4Ki\)/ --benchmark_repetitions=1
                        --benchmark_min_time=0.0001 --ulp_stride=1000003 --benchmark_out=${json} --table=${table}
                RESULT_VARIABLE code)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "exit code ${code}")
endif()

file(READ ${json} report)
string(JSON rows LENGTH "${report}" benchmarks)
if(rows EQUAL 0)
  message(FATAL_ERROR "no rows in ${json}")
endif()
math(EXPR last "${rows} - 1")
foreach(row RANGE ${last})
  string(JSON name GET "${report}" benchmarks ${row} name)
  foreach(counter ns_per_element cycles_per_16)
    string(JSON value GET "${report}" benchmarks ${row} ${counter})
    if(NOT value GREATER 0)
      message(FATAL_ERROR "${name}: ${counter} is ${value}")
    endif()
  endforeach()
endforeach()

file(READ ${table} text)
if(NOT text MATCHES "\\| relu \\| baseline \\|")
  message(FATAL_ERROR "no row of the baseline's relu in ${table}:\n${text}")
endif()

execute_process(COMMAND ${PROGRAM} --no_such_option RESULT_VARIABLE code ERROR_VARIABLE sentence)
if(NOT code EQUAL 2 OR NOT sentence MATCHES "unknown argument")
  message(FATAL_ERROR "an unknown argument gives exit code ${code} and: ${sentence}")
endif()
