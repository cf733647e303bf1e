#include "app/models/assignment_form.hpp"

#include <algorithm>

#include "app/models/assignment_words.hpp"
#include "app/models/words.hpp"
#include "sync/actions/assignment.hpp"

namespace giro {
namespace {

using words::text;

struct Field {
  const char* column;
  const char* kind;
  const char* label;
  const char* hint;
};
constexpr Field all_fields[] = {
    {"segment", "pick", QT_TR_NOOP("Zona"), ""},
    {"role", "choice", QT_TR_NOOP("Come"), ""},
    {"from_on", "date", QT_TR_NOOP("Dal"), ""},
    {"to_on", "date", QT_TR_NOOP("Fino al, compreso"), QT_TR_NOOP("vuoto: senza fine")},
    {"replaces", "choice", QT_TR_NOOP("Chi la segue ora"), ""},
};

std::string typed(const QVariantMap& values, const char* column) {
  return values[column].toString().trimmed().toStdString();
}

words::AssignmentPlan plan_of(const QVariantMap& values, const Id& user) {
  return {.user = user,
          .segment = format::id(values["segment"].toString()),
          .role = typed(values, "role"),
          .from_on = typed(values, "from_on"),
          .to_on = words::day_after(typed(values, "to_on")),
          .replaces = values["replaces"].toString() == "1"};
}

/// Who is responsible for the segment on the day the new one begins, and is somebody else.
std::optional<Id> replaced_by(const words::AssignmentPlan& plan, const std::vector<AssignmentRow>& all) {
  if (!plan.replaces || plan.role != "responsible") return std::nullopt;
  auto found = std::ranges::find_if(all, [&](auto& row) {
    return row.segment == plan.segment && row.role == "responsible" && row.user != plan.user &&
           holds_within(row, plan.from_on, plan.to_on);
  });
  return found == all.end() ? std::nullopt : std::optional(found->id);
}

}  // namespace

void AssignmentForm::load() {
  ask_device([user = format::id(userId_), id = format::id(assignmentId_), key = form_key(),
              today = app()->day(), values = values_](Device& device) {
    Shown shown;
    show_kept(shown, device, key);
    auto& db = device.local();
    auto on = iso_day(today);
    auto who = person(db, user, on).value_or(PersonRow{});
    shown["title"] = text(who.name);
    auto all = assignments(db);
    auto segments = assigned_segments(db);
    QVariantList zones{words::choice("", tr("scegli"))};
    for (auto& segment : segments)
      zones +=
          words::choice(format::hex(segment.id), text(segment.name.empty() ? segment.code : segment.name));
    shown["lists"] = QVariantMap{{"segment", zones},
                                 {"role", words::assignment_roles("responsible")},
                                 {"replaces", QVariantList{words::choice("1", tr("Non la segue più")),
                                                           words::choice("0", tr("Continua"))}}};
    QVariantMap current{
        {"segment", ""}, {"role", "responsible"}, {"from_on", text(on)}, {"to_on", ""}, {"replaces", "1"}};
    if (auto row = std::ranges::find(all, id, &AssignmentRow::id); row != all.end())
      current = {{"segment", format::hex(row->segment)},
                 {"role", text(row->role)},
                 {"from_on", text(row->from_on)},
                 {"to_on", text(words::day_before(row->to_on))},
                 {"replaces", "0"}};
    shown["current"] = current;
    auto plan = plan_of(values, user);
    std::erase_if(all, [&](auto& row) { return row.id == id; });  // what it says now is not what it will say
    auto segment = std::ranges::find(segments, plan.segment, &SegmentRow::id);
    shown["moves"] = segment == segments.end()
                         ? QStringList()
                         : words::assignment_moves(plan, all, text(who.name), segment->clients, today);
    shown["movesOf"] = values;
    return shown;
  });
}

RowList AssignmentForm::field_rows() {
  RowList rows;
  for (auto& field : all_fields) {
    QString column(field.column);
    if (column == "segment" && !is_new()) continue;
    if (column == "replaces" && (!is_new() || value("role") != "responsible")) continue;
    rows.push_back({{"column", column},
                    {"label", tr(field.label)},
                    {"value", values_[column]},
                    {"kind", field.kind},
                    {"choices", choices_of(column)},
                    {"error", QString()},
                    {"warning", QString()},
                    {"hint", *field.hint ? tr(field.hint) : QString()},
                    {"required", column != "to_on"},
                    {"group", QString()},
                    {"groupTitle", QString()}});
  }
  return rows;
}

QString AssignmentForm::missing_text() const {
  if (value("segment").isEmpty()) return tr("Scegli la zona");
  if (value("role").isEmpty()) return tr("Scegli come la segue");
  bool since_ever = !is_new() && opened_["from_on"].toString().isEmpty();
  if (value("from_on").isEmpty() && !since_ever) return tr("Manca il giorno da cui vale");
  if (!value("to_on").isEmpty() && value("to_on") < value("from_on"))
    return tr("Finirebbe prima di cominciare");
  if (value("role") == "substitute" && value("to_on").isEmpty()) return tr("Manca fino a quando sostituisce");
  return {};
}

void AssignmentForm::save() {
  if (busy() || !missing_text().isEmpty()) return;
  auto plan = plan_of(values_, format::id(userId_));
  auto id = format::id(assignmentId_);
  record(
      [plan, id](Device& device) {
        if (!id.is_nil()) return actions::change_assignment(device, id, plan.role, plan.from_on, plan.to_on);
        return actions::assign(device, {.user = plan.user,
                                        .segment = plan.segment,
                                        .role = plan.role,
                                        .from_on = plan.from_on,
                                        .to_on = plan.to_on,
                                        .replaces = replaced_by(plan, assignments(device.local()))});
      },
      tr("Assegnazione salvata"),
      [this](const Recorded&) {
        end();
        emit saved();
      });
}

}  // namespace giro
