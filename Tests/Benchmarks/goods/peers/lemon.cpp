// Solves the networks of a file (see NetworkFile.swift) one after the other with LEMON's network simplex or cost
// scaling, and prints, as a JSON line, what it took.
#include <lemon/cost_scaling.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <iostream>
#include <type_traits>
#include <vector>

using Graph = lemon::SmartDigraph;

static double cpuSeconds() {
    timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec + time.tv_nsec * 1e-9;
}

static double mostMegabytes() {
    FILE *status = std::fopen("/proc/self/status", "r");
    char line[256];
    double kibibytes = 0;
    while (status && std::fgets(line, sizeof line, status))
        if (!std::strncmp(line, "VmHWM:", 6)) kibibytes = std::atof(line + 6);
    if (status) std::fclose(status);
    return kibibytes * 1024 / 1e6;
}

template <typename Number>
static std::vector<Number> numbers(FILE *file, size_t count) {
    std::vector<Number> values(count);
    if (std::fread(values.data(), sizeof(Number), count, file) != count) std::exit(1);
    return values;
}

struct Network {
    Graph graph;
    Graph::ArcMap<int64_t> capacity{graph}, cost{graph};
    Graph::NodeMap<int64_t> supply{graph};
    std::vector<int32_t> row;
    std::vector<int64_t> asked;
    // With credit the last arcs are what is granted, otherwise what is missing.
    bool hasCredit;
    int firstLast = 0;
    int64_t credit = 0;

    Graph::Arc join(int tail, int head, int64_t most, int64_t each) {
        Graph::Arc arc = graph.addArc(graph.nodeFromId(tail), graph.nodeFromId(head));
        capacity[arc] = most;
        cost[arc] = each;
        return arc;
    }

    // Without credit what stays goes to one more node, and what is missing comes from it at its price: cost scaling asks
    // for balance. With credit stock may stay where it is (supply type LEQ), and what is granted goes to that node for
    // minus its price: the same optimum, twice to four times as quick with network simplex. Costs are read arc by arc, so
    // that little but the graph is in memory.
    Network(FILE *file, bool hasCredit) : hasCredit(hasCredit) {
        auto counts = numbers<int32_t>(file, 2);
        int stocks = counts[0], needs = counts[1], rest = stocks + needs;
        int64_t arcs = numbers<int64_t>(file, 1)[0], total = 0;
        auto stock = numbers<int64_t>(file, stocks);
        row = numbers<int32_t>(file, needs);
        asked = numbers<int64_t>(file, needs);
        auto price = numbers<int64_t>(file, needs);
        auto degree = numbers<int32_t>(file, needs);
        graph.reserveNode(rest + 1);
        graph.reserveArc(arcs + stocks + needs);
        for (int node = 0; node <= rest; ++node) graph.addNode();
        auto nodes = numbers<int32_t>(file, arcs);
        int64_t next = 0;
        for (int need = 0; need < needs; ++need)
            for (int count = 0; count < degree[need]; ++count, ++next)
                join(nodes[next], stocks + need, std::min(stock[nodes[next]], asked[need]), 0);
        std::vector<int32_t>().swap(nodes);
        for (int64_t arc = 0; arc < arcs; ++arc) cost[graph.arcFromId(arc)] = numbers<int64_t>(file, 1)[0];
        for (int node = 0; node < stocks; ++node) {
            if (!hasCredit) join(node, rest, stock[node], 0);
            supply[graph.nodeFromId(node)] = stock[node];
            total += stock[node];
        }
        firstLast = graph.arcNum();
        for (int need = 0; need < needs; ++need) {
            credit += price[need] * asked[need];
            if (hasCredit) {
                join(stocks + need, rest, asked[need], -price[need]);
                continue;
            }
            join(rest, stocks + need, asked[need], price[need]);
            supply[graph.nodeFromId(stocks + need)] = -asked[need];
            total -= asked[need];
        }
        if (!hasCredit) supply[graph.nodeFromId(rest)] = -total;
    }
};

using Simplex = lemon::NetworkSimplex<Graph, int64_t, int64_t>;
using Scaling = lemon::CostScaling<Graph, int64_t, int64_t>;

// Building the solver is counted with solving, as ours builds its network too.
template <typename Solver>
static double solve(FILE *file, FILE *granted, int64_t &cost) {
    Network network(file, std::is_same_v<Solver, Simplex>);
    double start = cpuSeconds();
    Solver solver(network.graph);
    solver.upperMap(network.capacity).costMap(network.cost).supplyMap(network.supply);
    if constexpr (std::is_same_v<Solver, Simplex>) solver.supplyType(Simplex::LEQ);
    if (solver.run() != Solver::OPTIMAL) std::exit(1);
    double seconds = cpuSeconds() - start;
    cost += solver.template totalCost<int64_t>() + (network.hasCredit ? network.credit : 0);
    for (size_t need = 0; granted && need < network.row.size(); ++need) {
        int64_t last = solver.flow(network.graph.arcFromId(network.firstLast + need));
        int64_t pair[2] = {network.row[need], network.hasCredit ? last : network.asked[need] - last};
        std::fwrite(pair, sizeof pair, 1, granted);
    }
    return seconds;
}

int main(int count, char **arguments) {
    if (count != 4) {
        std::cerr << "Usage: lemon simplex|scaling NETWORKS GRANTED\n";
        return 2;
    }
    auto solveNext = !std::strcmp(arguments[1], "simplex") ? solve<Simplex> : solve<Scaling>;
    double best = 1e9, begin = cpuSeconds();
    int64_t cost = 0;
    // Small problems are solved several times, and the best counts.
    for (int pass = 0; pass == 0 || (pass < 5 && cpuSeconds() - begin < 0.5); ++pass) {
        FILE *file = std::fopen(arguments[2], "rb"), *granted = pass ? nullptr : std::fopen(arguments[3], "wb");
        if (!file) return 1;
        double seconds = 0;
        cost = 0;
        for (int left = numbers<int32_t>(file, 1)[0]; left > 0; --left) seconds += solveNext(file, granted, cost);
        best = std::min(best, seconds);
        std::fclose(file);
        if (granted) std::fclose(granted);
    }
    std::cout << "{\"cost\":" << cost << ",\"MB\":" << mostMegabytes() << ",\"solveCPU\":" << best << "}" << std::endl;
}
