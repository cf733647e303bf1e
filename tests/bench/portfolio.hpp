// A large portfolio from a seed: one agent's database with clients in two segmentations, their contacts and
// locations with hours, a catalogue, visits, orders with lines, invoices with instalments and payments, as
// queries of screens meet it, without statistics of its tables, as replicas have none. One thread.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>

#include "sync/base/company_time.hpp"
#include "sync/base/id.hpp"
#include "tests/bench/bench.hpp"

namespace giro::bench {

/// What its rows are about.
struct PortfolioRows {
  CompanyTime time;
  Id user, segment;  // the assigned segment of all; by size they are in S0 … S3 of SIZE
  std::int64_t today = 0;
  static constexpr std::size_t products = 400;

  Id client(std::size_t number) const;
  Id product(std::size_t number) const;
  /// Writes them; with `user` as a new agent or as one that is there.
  void write(SQLite::Database&, const PortfolioSize&, bool new_user) const;
};

struct Portfolio : PortfolioRows {
  Portfolio(const std::filesystem::path&, const PortfolioSize&);

  std::filesystem::path file;
  SQLite::Database db;  // as the app reads; today is a Thursday
};

}  // namespace giro::bench
