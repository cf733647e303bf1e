// What commands print: an object for scripts (--json) or lines for people, never both. Errors are one line on
// stderr: what happened, what to do. Main thread.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <string_view>

#include "sync/base/result.hpp"
#include "sync/base/value.hpp"
#include "sync/schema/schema.hpp"

namespace giro::cli {

/// The exit codes scripts depend on.
enum Exit : int { done = 0, failed = 1, wrong_usage = 2, offline = 3, needs_attention = 4 };

class Output {
 public:
  explicit Output(const bool& json) : json_(json) {}

  /// The whole answer of a command.
  void object(const QJsonObject&, const QString& lines) const;

  int fail(const Problem&) const;
  int fail(const QString& sentence, Exit = failed) const;
  static void warn(const QString& sentence);

 private:
  const bool& json_;
};

/// A sentence in the person's language: Italian, or English where the system speaks it.
QString tr(const char* italian);
/// The same, for --help.
std::string help(const char* italian);
Problem problem(const QString& sentence);

QString text(std::string_view);
QString hex(const Id&);
QJsonValue json(const Value&);
QJsonValue json_at(std::int64_t at);  // null when 0

/// A row's cells by column name, ids in hex, with its own `id`.
QJsonObject json_row(const schema::Table&, const Id&, const std::vector<Value>& cells);

/// "−43,1"
QString decimal(double, int places);
/// "1.240,50 €"
QString money(std::int64_t cents);

}  // namespace giro::cli
