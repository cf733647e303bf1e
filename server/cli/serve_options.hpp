// What `giro-server serve` can be told: by flags, by GIRO_… variables, by a file (--config), in this order.
// Everything that is wrong is said at once, before the office is opened.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "server/home/backup_folder.hpp"
#include "server/http/http_server.hpp"
#include "server/http/log.hpp"
#include "server/office/retention.hpp"

namespace giro::cli {

struct ServeOptions {
  std::string listen = "127.0.0.1:8443";
  std::string port_file;
  std::string certificate;
  std::string key;
  std::string url;  // not listened at: what enrolment links say
  bool insecure_http = false;
  std::string behind_proxy;
  std::size_t per_address = 1'000;
  std::string log_format = "text";
  std::string metrics_token_file;
  std::string backup_to;
  std::string backup_at = "02:30";
  int backup_keep = 14;
  std::string backup_seal_to;
  int access_minutes = 60;
  int sign_in_days = 90;
  int keep_positions = 0;
  int keep_notes = 0;
};

/// The same, understood.
struct ServePlan {
  ListenOptions listen;
  LogFormat log_format = LogFormat::text;
  std::string metrics_token;
  BackupFolder backups;        // no folder: none
  std::int64_t backup_at = 0;  // second of the company's day
  Lifetimes lifetimes;
  RetentionPlan retention;
  std::vector<std::string> misuse;    // the words are wrong: exit code 2
  std::vector<std::string> problems;  // a file is: exit code 1
};

void declare(CLI::App& command, ServeOptions&);
ServePlan understood(const ServeOptions&);

/// One text, a line each.
std::string joined(const std::vector<std::string>& lines);

/// Lets GIRO_… variables count before the file and after the flags, for this command and those below it.
void use_environment(CLI::App&);

}  // namespace giro::cli
