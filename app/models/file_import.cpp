#include "app/models/file_import.hpp"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

#include "app/models/import_words.hpp"
#include "app/models/words.hpp"
#include "sync/base/limits.hpp"

namespace giro {
namespace {

/// Room for what surrounds the text of the file, and for what must be written otherwise in it.
constexpr qint64 most_file_bytes = 7 << 20;
/// An import reads and writes every row before it answers.
constexpr Transport::Timeouts patient{.silence_ms = 10 * 60'000, .total_ms = 12 * 60'000};

QVariantList date_formats(const QString& selected) {
  QVariantList all;
  for (auto& [code, label] : {std::pair("", FileImport::tr("date come 2026-03-31")),
                              std::pair("D/M/YYYY", FileImport::tr("date come 31/3/2026")),
                              std::pair("D/M/YYYY H:MM", FileImport::tr("date come 31/3/2026 14:05")),
                              std::pair("D.M.YYYY", FileImport::tr("date come 31.3.2026")),
                              std::pair("M/D/YYYY", FileImport::tr("date come 3/31/2026"))})
    all += words::choice(code, label, selected == QLatin1String(code));
  return all;
}

QString rows_text(qint64 rows) {
  return words::many(rows, FileImport::tr("1 riga"), FileImport::tr("%1 righe"));
}

QString counts_text(const QJsonObject& report) {
  auto count = [&](const char* name) { return format::count(report[name].toInteger()); };
  return FileImport::tr("%1 nuovi · %2 cambiati · %3 già così")
      .arg(count("inserted"), count("updated"), count("unchanged"));
}

}  // namespace

FileImport::FileImport(QObject* parent) : ScreenModel(parent), link_(nullptr, patient) {
  kind_ = "clients";
  connect(&link_, &AdminLink::asking_changed, this, &FileImport::askingChanged);
}

void FileImport::load() {
  bool other_kind = state_.kind != kind_;
  if (other_kind || state_.date_format != dateFormat_) state_.has_report = false;
  state_.kind = kind_;
  state_.date_format = dateFormat_;
  if (other_kind && !csv_.isEmpty()) ask_office(true, true);
  ask([state = state_](SQLite::Database&) { return shown_of(state); });
}

Shown FileImport::shown_of(const State& state) {
  Shown shown;
  shown["kinds"] = words::import_kinds(state.kind);
  shown["dateFormats"] = date_formats(state.date_format);
  QVariantList fields{words::choice("", tr("non si legge"))};
  for (auto& field : state.fields)
    fields += words::choice(field, words::import_field(field) + (state.needed.contains(field) ? " *" : ""));
  shown["fields"] = fields;
  shown.rows["columns"];
  QStringList missing;
  for (auto& field : state.needed)
    if (std::ranges::find(state.columns, field, &Column::ours) == state.columns.end())
      missing += words::import_field(field);
  for (int i = 0; i < state.columns.size(); ++i) {
    auto& column = state.columns[i];
    shown.add("columns", {{"column", QString::number(i)},
                          {"name", column.name.isEmpty() ? tr("colonna %1").arg(i + 1) : column.name},
                          {"sample", column.sample},
                          {"ours", column.ours}});
  }
  bool opened = !state.columns.isEmpty();
  auto rows = state.report["rows"].toInteger(), bad = state.report["bad"].toInteger();
  bool loaded = state.report["loaded"].toBool();
  shown["fileText"] = words::joined({state.file, state.by_latin ? tr("letto come Latin-1") : QString()});
  shown["problemText"] = state.problem;
  shown["missingText"] =
      missing.isEmpty() ? QString() : tr("Manca la colonna per: %1").arg(missing.join(", "));
  shown["canPreview"] = opened && missing.isEmpty() && !state.has_report;
  shown["canLoad"] = state.has_report && !loaded && rows > bad;
  shown["loadText"] = bad ? tr("Importa senza le righe sbagliate") : tr("Importa");
  shown["resultText"] = !state.has_report ? QString()
                        : loaded          ? tr("Importato: %1").arg(counts_text(state.report))
                                          : tr("%1: %2").arg(rows_text(rows), counts_text(state.report));
  shown["resultTone"] = loaded ? "ok" : bad ? "warn" : "info";
  shown["resultDetail"] =
      !state.has_report ? QString()
      : bad    ? words::many(bad, tr("1 riga sbagliata, qui sotto"), tr("%1 righe sbagliate, qui sotto"))
      : loaded ? tr("Arriva sui tablet alla prossima sincronizzazione")
               : tr("Niente è ancora scritto: è solo un'anteprima");
  shown.rows["badRows"];
  auto said = state.has_report ? state.report["bad_rows"].toArray() : QJsonArray();
  for (int i = 0; i < said.size(); ++i) {
    auto row = words::bad_row(said[i].toString());
    shown.add("badRows", {{"rowId", QString::number(i)},
                          {"line", row.line.isEmpty() ? QString() : tr("riga %1").arg(row.line)},
                          {"words", row.text}});
  }
  auto more = state.has_report ? bad - said.size() : 0;
  shown["moreText"] = more > 0 ? tr("e altre %1").arg(format::count(more)) : QString();
  return shown;
}

void FileImport::fail(const QString& why) {
  state_.problem = why;
  reload();
}

void FileImport::open(const QUrl& url) {
  if (asking()) return;
  QFile file(url.toLocalFile());
  state_ = {};
  state_.kind = kind_;
  state_.date_format = dateFormat_;
  csv_.clear();
  if (!file.open(QIODevice::ReadOnly))
    return fail(tr("Non riesco a leggere %1: scegli un altro file.").arg(QFileInfo(file).fileName()));
  state_.file = QFileInfo(file).fileName();
  if (file.size() > most_file_bytes)
    return fail(tr("%1 è più grande di 7 MB: dividilo, o importalo in sede con giro-server import.")
                    .arg(state_.file));
  auto bytes = file.readAll();
  auto text = QString::fromUtf8(bytes);
  state_.by_latin = text.contains(QChar::ReplacementCharacter);
  csv_ = state_.by_latin ? QString::fromLatin1(bytes) : text;
  if (csv_.isEmpty()) return fail(words::import_problem("The file is empty: "));
  ask_office(true, true);
  reload();
}

QJsonObject FileImport::question(bool look, bool only_preview) const {
  QJsonObject asked{{"ask", "import"},
                    {"kind", kind_},
                    {"csv", csv_},
                    {"date_format", dateFormat_},
                    {"preview", only_preview},
                    {"skip_bad", !only_preview && state_.report["bad"].toInteger() > 0}};
  if (look) return asked;
  QJsonArray map;
  for (auto& column : state_.columns)
    if (!column.ours.isEmpty()) map += QJsonArray{column.name, column.ours};
  asked["map"] = map;
  return asked;
}

void FileImport::ask_office(bool look, bool only_preview) {
  state_.problem.clear();
  link_.ask(*app(), question(look, only_preview),
            [this, look](const AdminLink::Answer& answer) { heard(answer, look); });
}

void FileImport::heard(const AdminLink::Answer& answer, bool look) {
  if (!answer.problem.isEmpty()) return fail(answer.problem);
  if (answer.not_done) {
    state_.columns.clear();
    return fail(words::import_problem(answer.said["what"].toString()));
  }
  if (look) take_look(answer.said);
  auto problem = answer.said["problem"].toString();
  if (!look) {
    state_.problem = words::import_problem(problem);
    state_.has_report = problem.isEmpty();
    state_.report = answer.said;
    if (answer.said["loaded"].toBool()) {
      app()->tell(tr("Importato: %1").arg(counts_text(answer.said)));
      app()->syncNow();
    }
  }
  reload();
}

/// What the office proposes by our names, and what is called like a field in the person's language.
void FileImport::take_look(const QJsonObject& said) {
  state_.columns.clear();
  state_.fields.clear();
  state_.needed.clear();
  state_.has_report = false;
  state_.report = {};
  for (auto one : said["fields"].toArray()) {
    auto field = one.toObject();
    state_.fields += field["name"].toString();
    if (field["required"].toBool()) state_.needed += field["name"].toString();
  }
  for (auto one : said["columns"].toArray()) {
    auto column = one.toObject();
    state_.columns.append(
        Column{column["name"].toString(), column["sample"].toString(), column["ours"].toString()});
  }
  for (auto& field : state_.fields) {
    if (std::ranges::find(state_.columns, field, &Column::ours) != state_.columns.end()) continue;
    auto found = std::ranges::find_if(state_.columns, [&](auto& column) {
      return column.ours.isEmpty() && words::is_called(column.name, field);
    });
    if (found != state_.columns.end()) found->ours = field;
  }
}

void FileImport::setColumn(const QString& column, const QString& ours) {
  auto index = column.toInt();
  if (asking() || index < 0 || index >= state_.columns.size()) return;
  for (auto& other : state_.columns)
    if (!ours.isEmpty() && other.ours == ours) other.ours.clear();
  state_.columns[index].ours = ours;
  state_.has_report = false;
  state_.problem.clear();
  reload();
}

void FileImport::preview() {
  if (!asking() && canPreview_) ask_office(false, true);
}

void FileImport::loadFile() {
  if (!asking() && canLoad_) ask_office(false, false);
}

}  // namespace giro
