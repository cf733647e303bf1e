// What giro-screens-bench's parent and child share.
#pragma once

#include <QString>
#include <filesystem>

namespace giro::bench {

/// The child: opens the program on this replica, plays the flows and prints what it measured.
int run_flows(int argc, char** argv, const std::filesystem::path& replica);
/// What the program has prepared before a tap.
enum class Known { nothing, before, all };
/// The same for every screen of figures of this person.
int run_figures(int argc, char** argv, const std::filesystem::path& replica, Known known);

/// The child's name, and settings of its own beside the replica; before there is an application.
void be_the_bench(const std::filesystem::path& replica);

/// One value of the child's, for its parent.
void print(const QString& name, const QString& value);
inline void print(const QString& name, double value) {
  print(name, QString::number(value));
}

/// Adds the large portfolio of `giro-bench figures` to a replica, as clients of its first agent.
void add_portfolio(const std::filesystem::path& replica, bool small);

}  // namespace giro::bench
