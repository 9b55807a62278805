// SPDX-License-Identifier: Apache-2.0
// The largest set-off of a graph of debts by LEMON's cost scaling, after a cut to the strongly
// connected components, for comparison. LEMON is Debian's liblemon-dev (Boost licence).
//
//   lemon FILE REPEATS     one line of key=value for each repeat
//
// cpu is user and system time from the columns to the optimum: cut, LEMON's graph, solve.
#include <lemon/cost_scaling.h>
#include <lemon/static_graph.h>
#include <sys/resource.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

namespace {

struct Debts {
    int32_t firms = 0;
    std::vector<int32_t> debtor, creditor;
    std::vector<int64_t> amount;
};

double cpu_seconds() {
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    return use.ru_utime.tv_sec + use.ru_stime.tv_sec + (use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1e6;
}

long peak_kilobytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmHWM:", 0) == 0) return std::strtol(line.c_str() + 6, nullptr, 10);
    return 0;
}

template <class T>
void read_column(std::ifstream& in, std::vector<T>& column, int64_t rows) {
    column.resize(rows);
    in.read(reinterpret_cast<char*>(column.data()), rows * sizeof(T));
}

Debts read(const char* file) {
    std::ifstream in(file, std::ios::binary);
    int32_t magic = 0;
    int64_t rows = 0;
    Debts debts;
    in.read(reinterpret_cast<char*>(&magic), 4);
    in.read(reinterpret_cast<char*>(&debts.firms), 4);
    in.read(reinterpret_cast<char*>(&rows), 8);
    if (!in || magic != 0x4F424C47) {
        std::fprintf(stderr, "%s is not a file of debts\n", file);
        std::exit(2);
    }
    read_column(in, debts.debtor, rows);
    read_column(in, debts.creditor, rows);
    read_column(in, debts.amount, rows);
    if (!in) {
        std::fprintf(stderr, "%s ends too early\n", file);
        std::exit(2);
    }
    return debts;
}

// The rows of each debtor: first[v] .. first[v + 1] (the file is sorted by debtor).
std::vector<int32_t> first_rows(const Debts& debts) {
    std::vector<int32_t> first(debts.firms + 1, 0);
    for (int32_t firm : debts.debtor) first[firm + 1]++;
    for (int32_t v = 0; v < debts.firms; v++) first[v + 1] += first[v];
    return first;
}

// The strongly connected component of each firm: Tarjan 1972, without recursion, in O(n + m).
std::vector<int32_t> components(const Debts& debts) {
    std::vector<int32_t> first = first_rows(debts), next(first.begin(), first.end() - 1);
    std::vector<int32_t> order(debts.firms, 0), low(debts.firms, 0), component(debts.firms, -1);
    std::vector<int32_t> path, open;
    int32_t visited = 0, found = 0;
    for (int32_t root = 0; root < debts.firms; root++) {
        if (order[root] != 0) continue;
        path.push_back(root);
        while (!path.empty()) {
            int32_t v = path.back();
            if (order[v] == 0) {
                order[v] = low[v] = ++visited;
                open.push_back(v);
            }
            bool deeper = false;
            while (next[v] < first[v + 1]) {
                int32_t w = debts.creditor[next[v]++];
                if (order[w] == 0) {
                    path.push_back(w);
                    deeper = true;
                    break;
                }
                if (component[w] < 0 && order[w] < low[v]) low[v] = order[w];
            }
            if (deeper) continue;
            path.pop_back();
            if (!path.empty() && low[v] < low[path.back()]) low[path.back()] = low[v];
            if (low[v] != order[v]) continue;
            for (int32_t w = -1; w != v;) {
                w = open.back();
                open.pop_back();
                component[w] = found;
            }
            found++;
        }
    }
    return component;
}

struct Core {
    int firms = 0;
    std::vector<std::pair<int, int>> arcs;
    std::vector<int64_t> amount;
};

// The debts within a component, their firms numbered anew.
Core cut(const Debts& debts) {
    std::vector<int32_t> component = components(debts), number(debts.firms, -1);
    Core core;
    std::vector<size_t> rows;
    for (size_t i = 0; i < debts.debtor.size(); i++) {
        if (component[debts.debtor[i]] != component[debts.creditor[i]]) continue;
        rows.push_back(i);
        number[debts.debtor[i]] = number[debts.creditor[i]] = 0;
    }
    for (int32_t& n : number)
        if (n == 0) n = core.firms++;
    core.arcs.reserve(rows.size());
    core.amount.reserve(rows.size());
    for (size_t i : rows) {
        core.arcs.emplace_back(number[debts.debtor[i]], number[debts.creditor[i]]);
        core.amount.push_back(debts.amount[i]);
    }
    return core;
}

void solve(const Debts& debts, int repeat) {
    using Graph = lemon::StaticDigraph;
    double start = cpu_seconds();
    Core core = cut(debts);
    size_t core_debts = core.arcs.size();
    double cut_done = cpu_seconds();
    Graph graph;
    graph.build(core.firms, core.arcs.begin(), core.arcs.end());
    std::vector<std::pair<int, int>>().swap(core.arcs);
    Graph::ArcMap<int64_t> capacity(graph);
    for (size_t i = 0; i < core_debts; i++) capacity[graph.arc(i)] = core.amount[i];
    lemon::ConstMap<Graph::Arc, int> cost(-1);
    lemon::CostScaling<Graph, int64_t, int> solver(graph);
    solver.upperMap(capacity).costMap(cost);
    double built = cpu_seconds();
    if (solver.run() != lemon::CostScaling<Graph, int64_t, int>::OPTIMAL) {
        std::fprintf(stderr, "LEMON found no optimum\n");
        std::exit(1);
    }
    long long optimum = -solver.totalCost<long long>();
    double end = cpu_seconds();
    std::printf("repeat=%d optimum=%lld core_firms=%d core_debts=%zu cpu=%.3f cut=%.3f build=%.3f solve=%.3f "
                "process_cpu=%.3f peak_kb=%ld\n",
                repeat, optimum, core.firms, core_debts, end - start, cut_done - start, built - cut_done,
                end - built, end, peak_kilobytes());
    std::fflush(stdout);
}

}  // namespace

int main(int count, char** words) {
    if (count != 3) {
        std::fprintf(stderr, "usage: lemon FILE REPEATS\n");
        return 2;
    }
    Debts debts = read(words[1]);
    for (int repeat = 1; repeat <= std::atoi(words[2]); repeat++) solve(debts, repeat);
    return 0;
}
