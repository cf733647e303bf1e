#include "app/cli/output.hpp"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <cstdio>

#include "app/i18n/sentences.hpp"

namespace giro::cli {

void Output::object(const QJsonObject& object, const QString& lines) const {
  auto bytes = json_ ? QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n' : lines.toUtf8() + '\n';
  std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

int Output::fail(const Problem& problem) const {
  return fail(in_words(problem));
}

int Output::fail(const QString& sentence, Exit exit) const {
  warn(sentence);
  return exit;
}

void Output::warn(const QString& sentence) {
  std::fprintf(stderr, "giro-cli: %s\n", qUtf8Printable(sentence));
}

QString tr(const char* italian) {
  return QCoreApplication::translate("giro::cli", italian);
}

std::string help(const char* italian) {
  return tr(italian).toStdString();
}

Problem problem(const QString& sentence) {
  return Problem{sentence.toStdString()};
}

QString text(std::string_view view) {
  return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QString hex(const Id& id) {
  return text(to_hex(id));
}

QJsonValue json(const Value& value) {
  if (auto* number = std::get_if<std::int64_t>(&value)) return static_cast<qint64>(*number);
  if (auto* words = std::get_if<std::string>(&value)) return text(*words);
  if (auto* id = std::get_if<Id>(&value)) return hex(*id);
  return QJsonValue::Null;
}

QJsonValue json_at(std::int64_t at) {
  return at ? QJsonValue(static_cast<qint64>(at)) : QJsonValue();
}

QJsonObject json_row(const schema::Table& table, const Id& id, const std::vector<Value>& cells) {
  QJsonObject object{{"id", hex(id)}};
  for (std::size_t i = 0; i < cells.size(); ++i) object[text(table.columns[i].name)] = json(cells[i]);
  return object;
}

QString decimal(double value, int places) {
  return QLocale(QLocale::Italian, QLocale::Italy).toString(value, 'f', places).replace('-', u'−');
}

QString money(std::int64_t cents) {
  QLocale italian(QLocale::Italian, QLocale::Italy);
  auto sign = cents < 0 ? QStringLiteral("−") : QString();
  auto whole = cents < 0 ? -cents : cents;
  return sign + italian.toString(static_cast<qlonglong>(whole / 100)) + ',' +
         QString::number(whole % 100).rightJustified(2, '0') + QStringLiteral("\u00a0€");
}

}  // namespace giro::cli
