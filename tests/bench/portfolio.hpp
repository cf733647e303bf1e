// A large portfolio from a seed: one agent's database with clients, locations with hours, visits, orders with
// lines, invoices with instalments, as queries of screens meet it. Kept in a file, read through SQLite's
// usual cache. One thread.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>

#include "sync/base/company_time.hpp"
#include "sync/base/id.hpp"

namespace giro::bench {

struct PortfolioSize {
  std::size_t clients = 5'000, order_lines = 200'000, invoices = 50'000, visits = 50'000;
};

struct Portfolio {
  Portfolio(const std::filesystem::path&, const PortfolioSize&);

  SQLite::Database db;
  CompanyTime time;
  Id user, segment;
  std::int64_t today = 0;  // a Thursday
};

}  // namespace giro::bench
