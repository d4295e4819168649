#!/usr/bin/env bash
# Runs a command on a cluster of Spark 4.2, from a folder that jobs/yearbook has built:
#   SPARK_HOME=/opt/spark jobs/schedule/spark-submit.sh yarn nightly --warehouse hdfs:///yearbook
# The first argument is the master; the driver stays here, for it reads the landing folder and writes the workbooks.
# Spark's own settings are --conf of the command, or spark.… of yearbook.yml, but for those of the driver's Java, which
# runs before they are read: SPARK_SUBMIT_OPTS and YEARBOOK_HEAP. docs/operations.md names those that matter.
set -euo pipefail

: "${SPARK_HOME:?set it to the folder of Spark 4.2}"
master=${1:?first argument: the master, such as yarn, spark://host:7077 or k8s://https://host:6443}
shift
home=$(cd -P -- "$(dirname -- "$0")/../.." && pwd -P)
log=${YEARBOOK_LOG:-$home/logs/yearbook.log}
[[ $log == /* ]] || log=$PWD/$log

# What the cluster does not have: Delta, POI and Yearbook's own modules.
jars=
for jar in "$home"/jobs/target/lib/*.jar; do
    [[ -e $SPARK_HOME/jars/${jar##*/} ]] || jars+=,$jar
done

exec "$SPARK_HOME/bin/spark-submit" --master "$master" --deploy-mode client --driver-memory "${YEARBOOK_HEAP:-3g}" \
    --class io.yearbook.job.command.YearbookCommand --jars "${jars#,}" \
    --driver-java-options "\"-Dyearbook.home=$home\" \"-Dyearbook.log=$log\" -Dfile.encoding=UTF-8 -Duser.timezone=UTC \
\"-Dlog4j2.configurationFile=$home/jobs/target/classes/log4j2.properties\"" \
    "$home"/jobs/target/yearbook-jobs-*.jar "$@"
