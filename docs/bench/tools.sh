# What run is made of: starts, sign-in, requests, counts. Leaves nothing behind.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
temp=$(mktemp -d "${TMPDIR:-/tmp}/senim-bench.XXXXXX")
work=$temp/work data=$temp/data
mkdir "$work"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
# For a small installation; see README.md of the project.
flags="-Xmx320m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
first_java= second_java= maven= pids=

export MALLOC_ARENA_MAX=2 SENIM_DATA_DIR=$data SENIM_DEMO_PASSWORD=bench-$RANDOM-$RANDOM-$RANDOM SERVER_ADDRESS=127.0.0.1
unset SPRING_DATASOURCE_URL SPRING_DATASOURCE_USERNAME SPRING_DATASOURCE_PASSWORD SENIM_KEYS SENIM_DEMO SERVER_PORT
source "$(dirname "${BASH_SOURCE[0]}")/pages.sh"

say() { echo "… $*" >&2; }

fail() {
  echo "bench: $1" >&2
  [ -z "${2:-}" ] || tail -20 "$2" >&2
  exit 1
}

clean() {
  local pid
  for pid in $second_java $maven $first_java; do end "$pid"; done
  rm -rf "$temp"
}
trap clean EXIT
trap 'exit 130' INT TERM

millis() {
  if [ -n "${EPOCHREALTIME:-}" ]; then echo $((${EPOCHREALTIME/[!0-9]/} / 1000)); else perl -MTime::HiRes=time -e 'printf "%d\n", time * 1000'; fi
}

least() { printf '%s\n' $1 $2 | sort -n | head -1; }

# A first build outside of the clock fetches what is missing and makes the jar.
build() {
  cp -R "$project/pom.xml" "$project/.mvn" "$project/src" "$project/seeds" "$work/"
  if [ $mode = short ]; then set -- -o -Dmaven.test.skip=true; else set -- -DskipTests; fi
  say "building the jar"
  (cd "$work" && mvn -B -q "$@" package > "$temp/build.log" 2>&1) || fail "the build failed" "$temp/build.log"
  mv "$work/target/senim.jar" "$temp/senim.jar"
  rm -rf "$work/target"
}

children() { ps -A -o pid= -o ppid= | awk -v parent="$1" '$2 == parent { print $1 }'; }

# Ends a process and the Java that it started: politely, after 30 s not.
end() {
  local all pid i
  all="$1 $(children "$1")"
  kill "$1" 2> /dev/null
  for i in $(seq 300); do
    kill -0 $all 2> /dev/null || break
    sleep 0.1
  done
  for pid in $all; do kill -9 "$pid" 2> /dev/null; done
  wait "$1" 2> /dev/null
}

free_port() {
  local port i
  for i in $(seq 50); do
    port=$((20000 + RANDOM % 20000))
    curl -s -o /dev/null --max-time 2 "http://127.0.0.1:$port/"
    [ $? = 7 ] && { echo $port; return; }
  done
  fail "no free port"
}

# Waits for the first page of the process started at $begin; seconds in $took.
await_page() { # port, process, log
  local i
  for i in $(seq 1200); do
    if [ "$(curl -s -o /dev/null --max-time 5 -w '%{http_code}' "http://127.0.0.1:$1/login")" = 200 ]; then
      took=$(awk -v ms=$(($(millis) - begin)) 'BEGIN { printf "%.1f", ms / 1000 }')
      return
    fi
    kill -0 "$2" 2> /dev/null || fail "it ended before the first page" "$3"
    sleep 0.1
  done
  fail "no page in time" "$3"
}

start_maven() { # name of the log
  port=$(free_port)
  begin=$(millis)
  (cd "$work" && SERVER_PORT=$port exec mvn -B -o spring-boot:run) > "$temp/$1.log" 2>&1 < /dev/null &
  maven=$!
  await_page "$port" "$maven" "$temp/$1.log"
}

stop() { end "$maven"; maven=; }

start_first() {
  port=$(free_port) begin=$(millis)
  SERVER_PORT=$port "$java" $flags -jar "$temp/senim.jar" > "$temp/server.log" 2>&1 < /dev/null &
  first_java=$!
  await_page "$port" "$first_java" "$temp/server.log"
  base=http://127.0.0.1:$port
  postmaster=$(head -1 "$data/postgres/postmaster.pid")
  database=jdbc:postgresql://127.0.0.1:$(sed -n 4p "$data/postgres/postmaster.pid")/senim
}

# A second server on the database of the first.
start_second() { # name of the log, arguments
  local name=$1 second_port
  shift
  second_port=$(free_port) begin=$(millis)
  SERVER_PORT=$second_port SENIM_DATA_DIR=$temp/second SENIM_SECOND_FACTOR=optional SENIM_VAULT_KEY_FILE=$data/senim.keys SPRING_DATASOURCE_URL=$database \
    SPRING_DATASOURCE_USERNAME=senim_app SPRING_DATASOURCE_PASSWORD=$(cat "$data/secrets/senim_app") \
    SPRING_FLYWAY_USER=senim_owner SPRING_FLYWAY_PASSWORD=$(cat "$data/secrets/senim_owner") \
    "$java" $flags -jar "$temp/senim.jar" "$@" > "$temp/$name.log" 2>&1 < /dev/null &
  second_java=$!
  await_page "$second_port" "$second_java" "$temp/$name.log"
  second=http://127.0.0.1:$second_port
}

stop_second() { end "$second_java"; second_java=; }

resident() { ps -o rss= -p "$1" | awk '{ printf "%.0f", $1 / 1024 }'; }

# Proportional shares where the system tells them, else nothing.
postgres_memory() {
  local pid
  for pid in $postmaster $(children "$postmaster"); do cat "/proc/$pid/smaps_rollup" 2> /dev/null; done |
    awk '/^Pss:/ { kb += $2 } END { print kb ? sprintf("%.0f", kb / 1024) : "?" }'
}

# Ticks of the processor: of Java, of PostgreSQL (with what its ended children used).
ticks() {
  local pid
  sed 's/.*) //' "/proc/$first_java/stat" 2> /dev/null | awk '{ print $12 + $13 }'
  for pid in $postmaster $(children "$postmaster"); do sed 's/.*) //' "/proc/$pid/stat" 2> /dev/null; done |
    awk 'NR == 1 { t = $14 + $15 } { t += $12 + $13 } END { print t + 0 }'
}

load_now() { uptime | sed 's/.*load average[s]*: *\([0-9.]*\).*/\1/'; }

machine() {
  local memory
  memory=$(awk '/^MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo 2> /dev/null || sysctl -n hw.memsize | awk '{ printf "%.0f", $1 / 1073741824 }')
  echo "$(getconf _NPROCESSORS_ONLN) cores, $memory GB, $(uname -sm), JDK $("$java" -version 2>&1 | sed -n 's/.*version "\(.*\)".*/\1/p')"
}

# Runs statements as a role; the driver comes from the jar.
query() { # role, statements
  local role=$1
  shift
  [ -d "$temp/BOOT-INF" ] || (cd "$temp" && "${JAVA_HOME:+$JAVA_HOME/bin/}jar" tf senim.jar | grep -o 'BOOT-INF/lib/postgresql-.*' |
    xargs "${JAVA_HOME:+$JAVA_HOME/bin/}jar" xf senim.jar)
  BENCH_PASSWORD=$(cat "$data/secrets/$role") "$java" -cp "$(ls "$temp"/BOOT-INF/lib/postgresql-*.jar)" \
    "$project/docs/bench/Query.java" "$database" "$role" "$@"
}

rows() {
  local table
  set --
  for table in team staff client contact conflict talk gesture rating task review audit_event; do
    set -- "$@" "select count(*) || ' $table' from $table"
  done
  query senim_owner "$@" | paste -sd , | sed 's/,/, /g'
}
