# The pages of each role: found on the demo agency by following links, requested, counted.

uuid='[0-9a-f]\{8\}-[0-9a-f-]\{27\}'

fetch() { # who, path
  curl -s --max-time 20 -b "$temp/$1.cookies" -c "$temp/$1.cookies" "$base$2"
}

hidden() { # name, from a page on standard input
  tr '\n' ' ' | grep -o '<input[^>]*>' | grep "name=\"$1\"" | head -1 | sed 's/.*value="\([^"]*\)".*/\1/'
}

post() { # who, page with the form, action, fields
  local who=$1 page=$2 action=$3 csrf
  shift 3
  csrf=$(fetch "$who" "$page" | hidden _csrf)
  curl -s --max-time 20 -o /dev/null -w '%{redirect_url}' -b "$temp/$who.cookies" -c "$temp/$who.cookies" \
    --data-urlencode "_csrf=$csrf" "$@" "$base$action"
}

sign_in() {
  post "$1" /login /login --data-urlencode "login=$1" --data-urlencode "password=$SENIM_DEMO_PASSWORD" > /dev/null
  [ "$(curl -s -o /dev/null --max-time 20 -w '%{http_code}' -b "$temp/$1.cookies" "$base/profile")" = 200 ] || fail "cannot sign in as $1"
}

# The first link of that form on a page.
link() { # who, page, pattern
  fetch "$1" "$2" | grep -o "href=\"$3[\"?#]" | head -1 | sed 's/href="//; s/["?#]$//'
}

page() { # who, name, path, budget of queries
  if [ -n "$3" ]; then printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "${4:-}" >> "$temp/pages"; else say "no example of: $1, $2"; fi
}

# Of the first twelve in the list; else the first.
conflict_with_talk() {
  local conflict all
  all=$(fetch "$1" /conflicts | grep -o "href=\"/conflicts/$uuid[\"?#]" | sed 's/href="//; s/["?#]$//' | awk '!seen[$0]++' | head -12)
  for conflict in $all; do
    [ -n "$(link "$1" "$conflict" "/talks/$uuid")" ] && { echo "$conflict"; return; }
  done
  printf '%s\n' $all | head -1
}

# The client is that of a conflict, so that the card has something in every panel.
find_pages() {
  local who client conflict
  for who in worker supervisor; do
    conflict=$(conflict_with_talk $who)
    client=$(link $who "$conflict" "/clients/$uuid")
    page $who Today / ''
    page $who "list of clients" /clients 3
    page $who "client card" "$client" 10
    page $who "contacts of a client" "${client:+$client/contacts}" 3
    page $who "a contact" "$(link $who "$client/contacts" "/contacts/$uuid")"
    page $who "list of conflicts" /conflicts 3
    page $who "a conflict" "$conflict"
    page $who "a talk" "$(link $who "$conflict" "/talks/$uuid")"
    page $who "list of notices" /notices 3
    page $who "search results" "$(post $who /search /search --data-urlencode q=Касымова | sed "s|$base||")"
  done
  worker_pages "$(link worker /clients "/clients/$uuid")"
  page supervisor team /team 3
  page supervisor "list of reviews" /reviews 3
  page supervisor "a review" "$(link supervisor /reviews "/reviews/$uuid")"
  admin_pages
}

worker_pages() {
  page worker week /week
  page worker "register a client" /clients/new
  page worker "log a contact" "${1:+$1/contacts/new}"
  page worker "register a conflict" "${1:+/conflicts/new?client=${1#/clients/}}"
  page worker profile /profile
}

admin_pages() {
  page admin "list of staff" /admin/staff 3
  page admin "a member of the staff" "$(link admin /admin/staff "/admin/staff/$uuid")"
  page admin teams /admin/teams 3
  page admin "code lists" /admin/catalog 3
  page admin "a code list" "$(link admin /admin/catalog '/admin/catalog/[a-z_]*')" 3
  page admin "audit trail" /admin/audit 3
  page admin system /admin/system
}

each_page() { # function, number
  local who name path budget
  while IFS=$'\t' read -r who name path budget <&3; do "$1" "$who" "$path" "$2" "$name"; done 3< "$temp/pages"
}

# One connection, one request after the other; status, seconds and bytes of each.
ask() { # server, who, path, times
  echo "$4" >> "$temp/count.$2"
  curl -s --max-time 300 -b "$temp/$2.cookies" -H 'Accept-Encoding: gzip' -o /dev/null \
    -w '%{http_code} %{time_total} %{size_download}\n' "$1$3#[1-$4]"
}

request() { ask "$base" "$1" "$2" "$3" > /dev/null; }

# Adds who, name, worst status, median, p95, CPU of Java, of PostgreSQL, kB to pages.measured.
measure() {
  local before after
  before=$(ticks | xargs)
  ask "$base" "$1" "$2" "$3" | sort -k2,2n > "$temp/answers"
  after=$(ticks | xargs)
  awk -v who="$1" -v name="$4" -v before="$before" -v after="$after" -v hz="$(getconf CLK_TCK)" '
    { t[NR] = $2 * 1000; if ($1 > status) status = $1; bytes += $3 }
    function at(share) { i = int(NR * share + 0.999999); return t[i < 1 ? 1 : i] }
    function cpu(k) { return a[k] == "" ? "?" : sprintf("%.1f", (a[k] - b[k]) * 1000 / hz / NR) }
    END {
      split(before, b, " "); split(after, a, " ")
      printf "%s\t%s\t%s\t%.1f\t%.1f\t%s\t%s\t%.1f\n", who, name, status, at(0.5), at(0.95), cpu(1), cpu(2), bytes / NR / 1000
    }' "$temp/answers" >> "$temp/pages.measured"
}

# Three people at the same time, each through the own pages.
load_together() {
  local who sent=
  for who in worker supervisor admin; do
    (each_page_of "$who" $(($1 / 3 / $(grep -c "^$who" "$temp/pages") + 1))) &
    sent="$sent $!"
  done
  wait $sent
}

each_page_of() {
  grep "^$1" "$temp/pages" | while IFS=$'\t' read -r who name path budget; do request "$who" "$path" "$2"; done
}

# The second server logs its statements; those of session, identity and trail do not count (QueryCounter.java).
count_queries() {
  local log=$temp/queries.log size
  ask "$second" "$1" "$2" 2 > /dev/null
  size=$(wc -c < "$log")
  ask "$second" "$1" "$2" 1 > /dev/null
  tail -c "+$((size + 1))" "$log" | awk '
    function close_record() {
      if (record ~ /exec-/ && record ~ /SQL (statement|query) \[|org\.hibernate\.SQL/ &&
          tolower(record) !~ /set_config|spring_session|audit_event|from staff[^_a-z].*where.*[^_a-z]id = /) n++
      record = ""
    }
    /^[0-9][0-9][0-9][0-9]-[0-9][0-9]-/ { close_record() }
    { record = record " " $0 }
    END { close_record(); print n + 0 }' >> "$temp/pages.queries"
}

slowest() { cut -f5 "$temp/pages.measured" | sort -rn | head -1; }

page_rows() {
  cut -f4 "$temp/pages" > "$temp/budgets"
  paste "$temp/pages.measured" "$temp/pages.queries" "$temp/budgets" | awk -F'\t' '
    { printf "| %s | %s | %s | %s | %.2f | %s + %s | %s | %s | %s |\n", $1, $2, $4, $5, $5 / 40, $6, $7, $9, $10 == "" ? "" : "≤ " $10, $8 }'
}

# Each file as the server sends it: folder, bytes, how it may be kept.
measure_assets() {
  local root file
  root=$(fetch worker / | grep -o 'href="[^"]*css/base.css' | head -1 | sed 's/href="//; s|css/base.css||')
  for file in $(cd "$project/src/main/resources/static" && ls js/*.js css/*.css fonts/*.woff2); do
    echo "${file%%/*} $(curl -s --max-time 20 -H 'Accept-Encoding: gzip' -o /dev/null -D "$temp/headers" -w '%{http_code} %{size_download}' "$base$root$file")" \
      "$(grep -io 'immutable' "$temp/headers")" >> "$temp/assets"
  done
}

kilobytes() { awk -v folder="$1" '$1 == folder && $2 == 200 { b += $3 } END { printf "%.1f", b / 1000 }' "$temp/assets"; }
