// lemon INSTANCE TIMES WARM_UP_MS: solves one instance with LEMON's NetworkSimplex until the warm-up is over and TIMES more,
// and prints "milliseconds cpuMilliseconds placed total peakKb" each time.
// Input: little-endian int32: rows, columns, edges, placed, then capacity[columns], rowStart[rows + 1],
// column[edges], weight[edges]. `placed` is the number of rows that can be placed: given to the peer for nothing.
#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace lemon;

static std::vector<int> ints(FILE *file, size_t count) {
  std::vector<int> values(count);
  if (fread(values.data(), 4, count, file) != count) std::exit(2);
  return values;
}

// Not ru_maxrss: that begins with what the parent held.
static long peakKb() {
  FILE *status = fopen("/proc/self/status", "r");
  char line[256];
  long kb = 0;
  while (status && fgets(line, sizeof line, status)) sscanf(line, "VmHWM: %ld", &kb);
  if (status) fclose(status);
  return kb;
}

int main(int argc, char **argv) {
  FILE *file = fopen(argv[1], "rb");
  if (!file) return 2;
  const int times = argc > 2 ? atoi(argv[2]) : 1;
  const double warmUpMs = argc > 3 ? atof(argv[3]) : 0;
  const std::vector<int> head = ints(file, 4);
  const int rows = head[0], columns = head[1], edges = head[2], placed = head[3];
  const std::vector<int> capacity = ints(file, columns), start = ints(file, rows + 1), column = ints(file, edges), weight = ints(file, edges);
  const bool perfect = placed == rows;
  const int source = rows + columns;
  const auto opened = std::chrono::steady_clock::now();
  for (int left = times; left > 0;) {
    const auto begin = std::chrono::steady_clock::now();
    const std::clock_t cpuBegin = std::clock();
    // Rows supply one unit each; where not all can be placed, a source supplies exactly `placed` units.
    std::vector<std::pair<int, int>> arcs;
    arcs.reserve(edges + columns + rows);
    for (int row = 0; row < rows; row++)
      for (int edge = start[row]; edge < start[row + 1]; edge++) arcs.push_back({row, rows + column[edge]});
    const int sink = source + (perfect ? 0 : 1);
    std::vector<std::pair<int, int>> ordered = arcs;
    for (int j = 0; j < columns; j++) ordered.push_back({rows + j, sink});
    if (!perfect) for (int i = 0; i < rows; i++) ordered.push_back({source, i});
    StaticDigraph graph;
    graph.build(sink + 1, ordered.begin(), ordered.end());
    typedef StaticDigraph::ArcMap<long long> Costs;
    Costs cost(graph, 0), upper(graph, 1);
    for (int edge = 0; edge < edges; edge++) cost[graph.arc(edge)] = -(long long)weight[edge];
    for (int j = 0; j < columns; j++) upper[graph.arc(edges + j)] = capacity[j];
    StaticDigraph::NodeMap<long long> supply(graph, 0);
    if (perfect) for (int i = 0; i < rows; i++) supply[graph.node(i)] = 1;
    else supply[graph.node(source)] = placed;
    supply[graph.node(sink)] = -placed;
    NetworkSimplex<StaticDigraph, long long, long long> simplex(graph, true);
    simplex.upperMap(upper).costMap(cost).supplyMap(supply);
    const auto result = simplex.run();
    const double ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    const double sinceOpened = std::chrono::duration<double, std::milli>(begin - opened).count();
    if (sinceOpened >= warmUpMs) left--;
    const double cpuMs = 1000.0 * (std::clock() - cpuBegin) / CLOCKS_PER_SEC;
    if (result != NetworkSimplex<StaticDigraph, long long, long long>::OPTIMAL) return 3;
    printf("%.3f %.3f %d %lld %ld\n", ms, cpuMs, placed, -(long long)simplex.totalCost<long long>(), peakKb());
    fflush(stdout);
  }
}
