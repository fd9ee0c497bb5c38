/*
 * The yardstick for the simulation's speed: the same draws, moves and touches in plain C, one customer after another. Reads the
 * compiled journey as numbers (see dump.ts), prints counts that must equal the simulation's, and the seconds of the best round.
 * Left out: follow-ups across states, the journey's own timeout, and the record of paths.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define HOUR_MS 3600000.0
#define DAY_MS 86400000.0
#define WEEK_MINUTES 10080
#define MOVES 10000
#define CELLS 1024
#define FIRST (CELLS / 64)
#define LAST (CELLS - FIRST - 1)

typedef struct { int32_t a, b, c, count; } Stream;

static inline int32_t mix(int32_t v) {
  uint32_t x = (uint32_t)v;
  x ^= x >> 16; x *= 0x21f0aaadu; x ^= x >> 15; x *= 0x735a2d97u;
  return (int32_t)(x ^ (x >> 15));
}

static inline void start(Stream *s, const int32_t *key, uint32_t customer) {
  uint32_t step = customer * 0x9e3779b1u;
  s->a = mix((int32_t)((uint32_t)key[0] + step));
  s->b = mix((int32_t)((uint32_t)key[1] + step));
  s->c = mix((int32_t)((uint32_t)key[2] + step));
  s->count = 1;
}

static inline double draw(Stream *s) {
  uint32_t b = (uint32_t)s->b, c = (uint32_t)s->c, sum = (uint32_t)s->a + b + (uint32_t)s->count;
  s->count++;
  s->a = (int32_t)(b ^ (b >> 9));
  s->b = (int32_t)(c + (c << 3));
  s->c = (int32_t)(((c << 21) | (c >> 11)) + sum);
  return (sum + 0.5) * 0x1p-32;
}

static double number(void) { double x; if (scanf("%lf", &x) != 1) { fprintf(stderr, "The journey ends too early.\n"); exit(1); } return x; }
static double *numbers(int *length) {
  int n = (int)number();
  double *list = malloc(sizeof(double) * (size_t)(n + 1));
  for (int i = 0; i < n; i++) list[i] = number();
  if (length) *length = n;
  return list;
}
static int *integers(int *length) {
  int n; double *list = numbers(&n);
  int *whole = malloc(sizeof(int) * (size_t)(n + 1));
  for (int i = 0; i < n; i++) whole[i] = (int)list[i];
  free(list);
  if (length) *length = n;
  return whole;
}

static double interpolate(const double *shares, const double *values, int first, int last, double u) {
  while (last - first > 1) { int middle = (first + last) >> 1; if (shares[middle] <= u) first = middle; else last = middle; }
  double span = shares[last] - shares[first];
  return span > 0 ? values[first] + (values[last] - values[first]) * (u - shares[first]) / span : values[first];
}
/* M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988), 477-484. */
static double ratio(const double *above, const double *below, double r) {
  double x = above[7], y = below[7];
  for (int i = 6; i >= 0; i--) { x = x * r + above[i]; y = y * r + below[i]; }
  return x / y;
}
static double normal_quantile(double p) {
  static const double A[] = {3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227};
  static const double B[] = {1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854};
  static const double C[] = {1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414};
  static const double D[] = {1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.0151986665636164571966, 0.0005475938084995345, 1.0507500716444169e-9};
  static const double E[] = {6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7};
  static const double F[] = {1, 0.599832206555888, 0.1369298809227358, 0.0148753612908506148525, 0.0007868691311456133, 1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15};
  double q = p - 0.5;
  if (fabs(q) <= 0.425) return q * ratio(A, B, 0.180625 - q * q);
  double r = sqrt(-log(q < 0 ? p : 1 - p));
  double z = r <= 5 ? ratio(C, D, r - 1.6) : ratio(E, F, r - 5);
  return q < 0 ? -z : z;
}
/* Times are counted in cells a tenth of a percent wide, as the simulation does. */
#define CELL_BITS 10
typedef struct { double counts[53 << CELL_BITS], sums[53 << CELL_BITS]; } Times;
static Times converted_at, lost_at, otherwise_at;
static inline void count_time(Times *times, double ms) {
  uint64_t bits; memcpy(&bits, &ms, 8);
  int cell = ms < 2 ? 0 : (int)(bits >> (52 - CELL_BITS)) - (1023 << CELL_BITS);
  times->counts[cell]++; times->sums[cell] += ms;
}
static double js_round(double x) { return floor(x + 0.5); }

/* The chain. */
static int n, arcs, outcomes, start_state;
static int *first_arc, *arc_to, *arc_law;
static double *arc_until, *arc_a, *arc_b, *arc_below, *point_share, *point_ms, horizon;
static double **tables;
static int *fate;

/* The touchpoints. */
static int touchpoints, channels, *first_touch, *channel, *transactional, *first_follower, *follower, *follower_if, *timed, *fail_touch, *fail_to, *ends_journey, *cap, *hours_of;
static double *entry_delay, *follower_delay, *engage_rate, *fail_after, *opt_out_rate, *cap_ms, *state_timeout, *response_share, *response_ms;
static int *response_of, *response_first, opt_out_place, ring;
static int16_t **wait_tables;

enum { FREE, PLANNED, HELD, HANDLED };
enum { ENGAGE, FAIL, FALL_DUE, KINDS };
typedef struct { double due, sent, held, skipped, canceled, engaged, moved; } Counts;
static Counts *counts;
static double *next_ms, *sent_at, *closed_at, *by_day, *by_hour, early_ms, now_ms, out_at, entered_at, ends_ms;
static int *status, *follows, *order, orders, *counted_on, *sent_on, *ring_at, early_to, days;
static Stream moves_stream, touch_stream;

static double delay_of(int r) {
  double ms = js_round(interpolate(response_share, response_ms, response_first[r], response_first[r + 1] - 1, draw(&touch_stream)));
  return ms < 1 ? 1 : ms;
}
static void plan(int t, double at, int following) {
  if (status[t] != FREE) return;
  status[t] = PLANNED; follows[t] = following;
  next_ms[t * KINDS + FALL_DUE] = at; order[t * KINDS + FALL_DUE] = orders++;
}
static void plan_followers(int t) {
  for (int f = first_follower[t]; f < first_follower[t + 1]; f++) if (follower_if[f] != 0) plan(follower[f], now_ms + follower_delay[f], 1);
}
static void engage(int t) {
  next_ms[t * KINDS + ENGAGE] = INFINITY; next_ms[t * KINDS + FAIL] = INFINITY;
  for (int f = first_follower[t]; f < first_follower[t + 1]; f++) {
    int x = follower[f];
    if (follower_if[f] == 1) {
      if (follows[x] && (status[x] == PLANNED || status[x] == HELD)) { if (status[x] == HELD) counts[x].canceled++; status[x] = FREE; next_ms[x * KINDS + FALL_DUE] = INFINITY; }
    } else if (follower_if[f] == 0) plan(x, now_ms + follower_delay[f], 1);
  }
}
static int fail(int t) {
  if (fail_touch[t] >= 0) plan(fail_touch[t], now_ms, 0);
  if (fail_to[t] == -2) return 0;
  counts[t].moved++; early_ms = now_ms; early_to = fail_to[t];
  return 1;
}
static int skip(int t) {
  counts[t].skipped++; status[t] = HANDLED; next_ms[t * KINDS + ENGAGE] = INFINITY;
  if (fail(t)) return 1;
  plan_followers(t);
  return 0;
}
static void send_touch(int t) {
  int c = channel[t];
  counts[t].sent++; sent_on[c]++;
  if (!transactional[t]) { if (cap[c] >= 0) { sent_at[c * ring + ring_at[c]] = now_ms; ring_at[c] = ring_at[c] + 1 < cap[c] ? ring_at[c] + 1 : 0; } counted_on[c]++; }
  int day = (int)(now_ms / DAY_MS);
  by_day[c * days + (day < days ? day : days - 1)]++;
  by_hour[c * 168 + (int64_t)((now_ms + entered_at) / HOUR_MS) % 168]++;
  status[t] = HANDLED;
  if (opt_out_rate[t] > 0 && draw(&touch_stream) < opt_out_rate[t]) {
    double at = now_ms + delay_of(0);
    if (at < closed_at[c]) closed_at[c] = at;
    if (ends_journey[t] && at < out_at) out_at = at;
  }
  if (engage_rate[t] > 0 && draw(&touch_stream) < engage_rate[t]) {
    counts[t].engaged++;
    if (timed[t]) { double at = now_ms + delay_of(response_of[t]); int slot = t * KINDS + ENGAGE; if (at < next_ms[slot]) next_ms[slot] = at; order[slot] = orders++; }
  }
  if (fail_after[t] >= 0) { next_ms[t * KINDS + FAIL] = now_ms + fail_after[t]; order[t * KINDS + FAIL] = orders++; }
  plan_followers(t);
}
static int fall_due(int t) {
  if (status[t] == PLANNED) counts[t].due++;
  int c = channel[t], held = 0;
  double then = now_ms;
  if (closed_at[c] <= now_ms) return skip(t);
  if (!transactional[t] && cap[c] >= 0 && counted_on[c] >= cap[c]) {
    double free_ms = cap[c] == 0 ? INFINITY : sent_at[c * ring + ring_at[c]] + cap_ms[c];
    if (free_ms > now_ms) { then = free_ms; held = 1; }
  }
  if (hours_of[t] >= 0 && then != INFINITY) {
    int64_t minute = (int64_t)((then + entered_at) / 60000.0);
    int wait = wait_tables[hours_of[t]][minute % WEEK_MINUTES];
    if (wait != 0) { then = wait < 0 ? INFINITY : (double)(minute + wait) * 60000.0 - entered_at; held = 1; }
  }
  if (!held) send_touch(t);
  else if (then >= ends_ms || then == INFINITY) return skip(t);
  else { status[t] = HELD; counts[t].held++; next_ms[t * KINDS + FALL_DUE] = then; order[t * KINDS + FALL_DUE] = orders++; }
  return 0;
}
static void leave(int s) { for (int t = first_touch[s]; t < first_touch[s + 1]; t++) if (status[t] == HELD) counts[t].canceled++; }
/* 0: as drawn; 1: early, by opt-out or failure path. */
static int stay_in(int s, double from, double until, double limit) {
  double stop = until < limit ? until : limit;
  int a = first_touch[s], b = first_touch[s + 1];
  if (a < b) {
    ends_ms = from + state_timeout[s];
    for (int t = a; t < b; t++) {
      double *next = next_ms + t * KINDS;
      status[t] = FREE; next[FAIL] = INFINITY; next[FALL_DUE] = INFINITY;
      if (next[ENGAGE] <= from) next[ENGAGE] = INFINITY;
    }
    for (int t = a; t < b; t++) if (entry_delay[t] >= 0) plan(t, from + entry_delay[t], 0);
    for (;;) {
      int slot = -1; double at = stop;
      for (int i = a * KINDS; i < b * KINDS; i++) {
        double ms = next_ms[i];
        if (ms > at) continue;
        if (ms == at) {
          if (slot < 0) { if (i % KINDS != ENGAGE) continue; }
          else { int rank = i % KINDS - slot % KINDS; if (rank > 0 || (rank == 0 && order[i] >= order[slot])) continue; }
        }
        slot = i; at = ms;
      }
      if (slot < 0 || at == INFINITY || out_at <= at) break;
      int t = slot / KINDS, kind = slot % KINDS;
      now_ms = at;
      if (kind == ENGAGE) { engage(t); continue; }
      next_ms[slot] = INFINITY;
      if (kind == FAIL ? fail(t) : fall_due(t)) { leave(s); return 1; }
    }
    leave(s);
  }
  if (out_at > stop || out_at == INFINITY) return 0;
  early_ms = out_at; early_to = opt_out_place;
  return 1;
}

static double stay_for(int k) {
  if (arc_law[k] == 0) return arc_a[k];
  double u = draw(&moves_stream);
  if (arc_law[k] == 1) return js_round(arc_a[k] + arc_b[k] * u);
  if (arc_law[k] == 3) return js_round(interpolate(point_share, point_ms, (int)arc_a[k], (int)arc_b[k], u));
  double place = u * CELLS; int cell = (int)place; const double *table = tables[k];
  if (cell < FIRST || cell > LAST) return js_round(exp(arc_a[k] + arc_b[k] * normal_quantile(u * arc_below[k])));
  return js_round(table[cell] + (table[cell + 1] - table[cell]) * (place - cell));
}

int main(void) {
  int customers = (int)number(), rounds = (int)number(), key_length;
  int *raw_key = integers(&key_length), *raw_touch_key = integers(NULL);
  horizon = number(); if (horizon < 0) horizon = INFINITY;
  n = (int)number(); start_state = (int)number();
  first_arc = integers(NULL); arc_to = integers(&arcs); arc_until = numbers(NULL); arc_law = integers(NULL);
  arc_a = numbers(NULL); arc_b = numbers(NULL); arc_below = numbers(NULL); point_share = numbers(NULL); point_ms = numbers(NULL); fate = integers(&outcomes);
  outcomes = outcomes - n + 1;
  tables = calloc((size_t)arcs, sizeof(double *));
  for (int k = 0; k < arcs; k++) if (arc_law[k] == 2) tables[k] = numbers(NULL);
  touchpoints = (int)number();
  if (touchpoints > 0) {
    first_touch = integers(NULL); channel = integers(NULL); transactional = integers(NULL); entry_delay = numbers(NULL);
    first_follower = integers(NULL); follower = integers(NULL); follower_if = integers(NULL); follower_delay = numbers(NULL);
    engage_rate = numbers(NULL); timed = integers(NULL); response_of = integers(NULL); response_first = integers(NULL);
    response_share = numbers(NULL); response_ms = numbers(NULL); fail_after = numbers(NULL); fail_touch = integers(NULL); fail_to = integers(NULL);
    opt_out_rate = numbers(NULL); ends_journey = integers(NULL); hours_of = integers(NULL);
    int tables_of_hours = (int)number();
    wait_tables = malloc(sizeof(int16_t *) * (size_t)(tables_of_hours + 1));
    for (int h = 0; h < tables_of_hours; h++) { int *list = integers(NULL); wait_tables[h] = malloc(sizeof(int16_t) * WEEK_MINUTES); for (int i = 0; i < WEEK_MINUTES; i++) wait_tables[h][i] = (int16_t)list[i]; free(list); }
    cap = integers(&channels); cap_ms = numbers(NULL); state_timeout = numbers(NULL); opt_out_place = (int)number();
    for (int s = 0; s < n; s++) if (state_timeout[s] < 0) state_timeout[s] = INFINITY;
    ring = 1; for (int c = 0; c < channels; c++) if (cap[c] > ring) ring = cap[c];
    counts = calloc((size_t)touchpoints, sizeof(Counts)); next_ms = malloc(sizeof(double) * (size_t)(touchpoints * KINDS));
    order = calloc((size_t)(touchpoints * KINDS), sizeof(int)); status = calloc((size_t)touchpoints, sizeof(int)); follows = calloc((size_t)touchpoints, sizeof(int));
    sent_at = calloc((size_t)(channels * ring), sizeof(double)); closed_at = calloc((size_t)channels, sizeof(double));
    counted_on = calloc((size_t)channels, sizeof(int)); sent_on = calloc((size_t)channels, sizeof(int)); ring_at = calloc((size_t)channels, sizeof(int));
    days = horizon == INFINITY ? 366 : (int)ceil(horizon / DAY_MS); if (days > 366) days = 366;
    by_day = calloc((size_t)(channels * days), sizeof(double)); by_hour = calloc((size_t)(channels * 168), sizeof(double));
  }
  double *visits = calloc((size_t)n, sizeof(double)), *reach = calloc((size_t)n, sizeof(double)), *left = calloc((size_t)n, sizeof(double)), *stayed = calloc((size_t)n, sizeof(double));
  double *flow = calloc((size_t)arcs, sizeof(double)), *ends = calloc((size_t)outcomes + 1, sizeof(double)), *before = calloc((size_t)n, sizeof(double)), converted = 0;
  int *last_visitor = malloc(sizeof(int) * (size_t)n), *path = malloc(sizeof(int) * MOVES);
  for (int s = 0; s < n; s++) last_visitor[s] = -1;

  double seconds = INFINITY;
  for (int round = 0; round < rounds; round++) {
  clock_t began = clock();
  for (int i = round * customers; i < (round + 1) * customers; i++) {
    start(&moves_stream, raw_key, (uint32_t)i);
    if (touchpoints > 0) {
      start(&touch_stream, raw_touch_key, (uint32_t)i);
      entered_at = floor(draw(&touch_stream) * 604800000.0);
      out_at = INFINITY; orders = 0;
      for (int j = 0; j < touchpoints * KINDS; j++) next_ms[j] = INFINITY;
      for (int c = 0; c < channels; c++) { sent_on[c] = 0; counted_on[c] = 0; ring_at[c] = 0; closed_at[c] = INFINITY; }
    }
    int s = start_state; double age = 0;
    for (int moves = 0; moves < MOVES; moves++) {
      visits[s]++;
      if (last_visitor[s] != i) { last_visitor[s] = i; reach[s]++; }
      path[moves] = s;
      double u = draw(&moves_stream); int k = first_arc[s];
      while (u >= arc_until[k]) k++;
      double stay = stay_for(k); int to = arc_to[k];
      if (touchpoints > 0 && stay_in(s, age, age + stay, horizon)) { stay = early_ms - age; to = early_to; }
      else if (age + stay > horizon) break;
      else flow[k]++;
      if (to < 0) break;
      age += stay; left[s]++; stayed[s] += stay;
      if (to >= n) {
        ends[to - n]++;
        int sense = to < n + outcomes - 1 ? fate[to] : 2;
        if (sense == 1) { converted++; count_time(&converted_at, age); for (int j = 0; j <= moves; j++) before[path[j]]++; }
        else count_time(sense == 2 ? &lost_at : &otherwise_at, age);
        break;
      }
      s = to;
    }
  }
  double took = (double)(clock() - began) / CLOCKS_PER_SEC;
  if (took < seconds) seconds = took;
  }
  double all_visits = 0, sent = 0, held = 0, skipped = 0, canceled = 0;
  for (int s = 0; s < n; s++) all_visits += visits[s];
  for (int t = 0; t < touchpoints; t++) { sent += counts[t].sent; held += counts[t].held; skipped += counts[t].skipped; canceled += counts[t].canceled; }
  printf("{\"seconds\": %.6f, \"converted\": %.0f, \"visits\": %.0f, \"sent\": %.0f, \"held\": %.0f, \"skipped\": %.0f, \"canceled\": %.0f}\n", seconds, converted, all_visits, sent, held, skipped, canceled);
  return 0;
}
