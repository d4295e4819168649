#!/usr/bin/env bash
# Runs a command on a cluster of Spark 4.2, from a folder that jobs/yearbook has built:
#   SPARK_HOME=/opt/spark jobs/schedule/spark-submit.sh yarn nightly --warehouse hdfs:///yearbook
# The first argument is the master; the driver stays here, for it reads the landing folder and writes the workbooks.
set -euo pipefail

: "${SPARK_HOME:?set it to the folder of Spark 4.2}"
master=${1:?first argument: the master, such as yarn, spark://host:7077 or k8s://https://host:6443}
shift
home=$(cd -P -- "$(dirname -- "$0")/../.." && pwd -P)

# What the cluster does not have: Delta, POI and Yearbook's own modules.
jars=
for jar in "$home"/jobs/target/lib/*.jar; do
    [[ -e $SPARK_HOME/jars/${jar##*/} ]] || jars+=,$jar
done

exec "$SPARK_HOME/bin/spark-submit" --master "$master" --deploy-mode client \
    --class io.yearbook.job.command.YearbookCommand --jars "${jars#,}" \
    --driver-java-options "\"-Dyearbook.home=$home\" -Dfile.encoding=UTF-8 -Duser.timezone=UTC" \
    "$home"/jobs/target/yearbook-jobs-*.jar "$@"
