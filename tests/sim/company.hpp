// Company: what every history begins with, made once per process and copied: an office with three segments,
// two agents, a manager and a few shared clients, and replicas of each user: empty ones of every schema
// version, and a freshly pulled one. Without the views for people, which every opening would compile. One
// thread.
#pragma once

#include <filesystem>
#include <string_view>

#include "server/office/office.hpp"
#include "sync/op/token.hpp"

namespace giro::sim {

namespace fs = std::filesystem;

/// Ids of the company follow from names, so that histories read well: id("ada"), id("s1"), id("c1").
inline Id id(std::string_view name) {
  return derive_id("sim", {name});
}

class Company {
 public:
  static constexpr std::string_view today = "2026-11-19";
  static constexpr std::string_view users[] = {"ada", "bea", "max"};  // two agents, their manager
  static constexpr std::string_view segments[] = {"s1", "s2", "s3"};
  static constexpr std::string_view clients[] = {"c1", "c2", "c3", "c4", "c5"};

  explicit Company(fs::path folder);
  ~Company();

  fs::path office_file() const { return folder_ / "office.db"; }
  fs::path replica_of(std::string_view user, std::uint32_t speaks, bool pulled) const;
  const SealKey& key() const { return key_; }

 private:
  void found(Office&);
  void pull(Office&, std::string_view user);

  fs::path folder_;
  SealKey key_{};
};

}  // namespace giro::sim
