#include "app/models/client_form.hpp"

#include <QJsonArray>
#include <algorithm>
#include <cmath>
#include <set>

#include "app/i18n/sentences.hpp"
#include "app/models/words.hpp"
#include "sync/actions/client.hpp"
#include "sync/device/search_index.hpp"
#include "sync/domain/client_advice.hpp"
#include "sync/merge/status_rule.hpp"
#include "sync/portfolio/duplicates.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro {
namespace {

using words::text;

struct Field {
  const char* group;
  const char* column;
  const char* kind;
};
constexpr Field all_fields[] = {
    {"identity", "legal_name", "text"},
    {"identity", "trade_name", "text"},
    {"identity", "vat_number", "number"},
    {"identity", "tax_code", "text"},
    {"identity", "sdi_code", "text"},
    {"identity", "pec", "email"},
    {"address", "address", "text"},
    {"address", "postal_code", "number"},
    {"address", "city", "text"},
    {"address", "province", "text"},
    {"phones", "phone", "phone"},
    {"phones", "email", "email"},
    {"profile", "market_type", "choice"},
    {"profile", "size_class", "choice"},
    {"profile", "employees", "number"},
    {"profile", "ateco", "text"},
    {"profile", "ateco_edition", "text"},
    {"profile", "contract_kind", "choice"},
    {"notes", "esg_note", "multiline"},
    {"notes", "compliance_note", "multiline"},
    {"relation", "relationship", "choice"},
    {"new", "segment_id", "choice"},
    {"potential", "potential_cents", "number"},
    {"potential", "potential_on", "date"},
};
constexpr std::string_view asked_when_new[] = {"relationship", "segment_id", "legal_name", "trade_name",
                                               "vat_number",   "phone",      "email",      "address",
                                               "postal_code",  "city",       "province",   "market_type"};

std::vector<const Field*> fields_of(const QString& group, bool is_new) {
  std::vector<const Field*> found;
  if (is_new) {
    for (auto name : asked_when_new)
      for (auto& field : all_fields)
        if (field.column == name) found.push_back(&field);
    return found;
  }
  for (auto& field : all_fields)
    if (group == QLatin1String(field.group)) found.push_back(&field);
  return found;
}

QString group_title(const QString& group) {
  if (group == "identity") return ClientForm::tr("Dati fiscali");
  if (group == "address") return ClientForm::tr("Indirizzo");
  if (group == "phones") return ClientForm::tr("Recapiti");
  if (group == "profile") return ClientForm::tr("Profilo");
  if (group == "notes") return ClientForm::tr("Note");
  if (group == "potential") return ClientForm::tr("Potenziale");
  return group == "new" ? ClientForm::tr("Rapporto e zona") : ClientForm::tr("Rapporto");
}

/// The other fields of the form that a field is judged with.
ClientWords words_of(const QVariantMap& values) {
  auto of = [&](const char* column) { return values[column].toString().trimmed().toStdString(); };
  return {of("country"), tidy("vat_number", of("vat_number")), of("pec"), of("ateco_edition")};
}

Advice advice_for(const QString& column, const QVariantMap& values) {
  auto name = column.toStdString();
  auto with = words_of(values);
  return advise(name, tidy(name, values[column].toString().trimmed().toStdString(), with.country), with);
}

/// What a client may become at this person's hand: the office makes clients, former clients and partners of
/// it.
QVariantList relationships(schema::Role role, const QString& now) {
  QVariantList found;
  std::pair<const char*, QString> all[] = {{"lead", ClientForm::tr("Contatto nuovo")},
                                           {"prospect", ClientForm::tr("Potenziale")},
                                           {"active", ClientForm::tr("Cliente")},
                                           {"former", ClientForm::tr("Ex cliente")},
                                           {"partner", ClientForm::tr("Partner")}};
  for (auto& [code, label] : all) {
    bool may = now.isEmpty()
                   ? merge::may_begin_with("client", code, role)
                   : now == code || merge::may_change_status("client", now.toStdString(), code, {role});
    if (may) found += words::choice(code, label);
  }
  return found;
}

/// An agent's own segments; who works for all agents chooses among all.
QVariantMap choice_lists(SQLite::Database& db, const Id& user, schema::Role role, const std::string& today) {
  QVariantMap lists;
  lists["market_type"] = words::as_choices(words::choices(db, "market_type"), {});
  lists["size_class"] = words::as_choices(words::choices(db, "size_class"), {});
  lists["contract_kind"] = words::as_choices(words::choices(db, "contract_kind"), {});
  QVariantList segments;
  if (role == schema::agent) {
    for (auto& segment : segments_of_user(db, user, today))
      segments += words::choice(format::hex(segment.id), text(segment.name));
  } else {
    for (auto& segment : assigned_segments(db))
      segments += words::choice(format::hex(segment.id), text(segment.name));
  }
  lists["segment_id"] = segments;
  return lists;
}

QString shown_text(const schema::Column& column, const Value& value) {
  if (column.type == schema::Type::cents && !is_null(value)) return format::plain_money(as_int(value));
  if (auto* id = std::get_if<Id>(&value)) return format::hex(*id);
  return is_null(value) ? QString() : text(to_text(value));
}

/// What was typed, as the cell's value.
Result<Value> typed(const schema::Column& column, const QString& shown) {
  auto trimmed = shown.trimmed();
  if (trimmed.isEmpty()) return Value{};
  if (column.stored_as_id()) return Value{format::id(trimmed)};
  if (column.stored_as_text()) return Value{tidy(column.name, trimmed.toStdString())};
  if (column.type == schema::Type::cents) {
    auto milli = Format().parseQuantity(trimmed);
    if (milli >= 0) return Value{std::llround(milli / 10)};
    return Problem{ClientForm::tr("%1: scrivi un importo, come 12.500.")
                       .arg(words::column_label("client", column.name))
                       .toStdString()};
  }
  bool fine = false;
  auto number = trimmed.toLongLong(&fine);
  if (!fine)
    return Problem{ClientForm::tr("%1: scrivi un numero intero.")
                       .arg(words::column_label("client", column.name))
                       .toStdString()};
  return Value{static_cast<std::int64_t>(number)};
}

struct Typed {
  std::vector<std::pair<std::string, Value>> cells;
  actions::Fields fields() const { return {cells.begin(), cells.end()}; }
};

Result<Typed> typed_cells(const QVariantMap& values, const QStringList& columns) {
  auto* table = schema::find_table("client");
  Typed found;
  for (auto& name : columns) {
    auto* column = table->find(name.toStdString());
    auto value = typed(*column, values[name].toString());
    if (value.has_error()) return value.error();
    found.cells.emplace_back(name.toStdString(), std::move(*value));
  }
  return found;
}

/// An address is one cell: with one of its columns go the others that the form shows.
QStringList whole_groups(const QStringList& columns, const QVariantMap& shown) {
  auto* table = schema::find_table("client");
  auto group_of = [&](const QString& column) { return table->find(column.toStdString())->group; };
  QStringList whole = columns;
  for (auto& column : shown.keys()) {
    auto is_with = [&](auto& other) {
      return !group_of(other).empty() && group_of(other) == group_of(column);
    };
    if (!columns.contains(column) && std::ranges::any_of(columns, is_with)) whole += column;
  }
  return whole;
}

}  // namespace

QString ClientForm::form_key() const {
  return is_new() ? QString("client:new") : "client:" + clientId_ + ":" + group_;
}

void ClientForm::load() {
  ask_device([client = format::id(clientId_), group = group_, key = form_key(), user = app()->user(),
              role = app()->user_role(), today = app()->today().toStdString()](Device& device) {
    Shown shown;
    bool is_new = client.is_nil();
    shown["title"] = is_new ? tr("Nuovo cliente") : group_title(group);
    show_kept(shown, device, key);
    shown["lists"] = choice_lists(device.local(), user, role, today);
    auto* table = schema::find_table("client");
    QVariantMap current;
    auto row = is_new ? std::nullopt : device.row(*table, client);
    for (auto* field : fields_of(group, is_new))
      current[field->column] =
          row ? shown_text(*table->find(field->column), (*row)[table->index_of(field->column)]) : QString();
    shown["current"] = current;
    auto lists = shown["lists"].toMap();
    lists["relationship"] = relationships(role, current["relationship"].toString());
    shown["lists"] = lists;
    shown["contextText"] = !is_new                 ? text(name_of(device.local(), "client", client))
                           : role == schema::agent ? tr("Resta un potenziale finché la sede non lo attiva")
                                                   : QString();
    return shown;
  });
}

void ClientForm::begin() {
  if (!is_new()) return;
  values_["relationship"] = "prospect";
  values_["legal_name"] = suggestedName_;
  auto segments = lists_["segment_id"].toList();
  if (segments.size() == 1) values_["segment_id"] = segments.front().toMap()["code"];
}

QJsonObject ClientForm::content() const {
  auto all = FieldForm::content();
  all["clientId"] = clientId_;
  all["group"] = group_;
  return all;
}

RowList ClientForm::field_rows() {
  RowList rows;
  for (auto* field : fields_of(group_, is_new())) {
    QString column(field->column), value = values_[column].toString();
    bool required = column == "legal_name" || column == "segment_id";
    // an old value nobody touched stands in nobody's way
    auto advice = value == opened_[column].toString() ? Advice{} : advice_for(column, values_);
    auto warning = advice.grade == Grade::doubtful ? in_words(QString::fromUtf8(advice.words)) : QString();
    bool others = column == "vat_number" && !known_.isEmpty() &&
                  known_.toStdString() == tidy("vat_number", value.toStdString());
    if (others && similar_.count() == 0)
      warning = tr("Forse questo cliente è già di un collega: senti la sede prima di salvarlo.");
    auto group = QString(column == "relationship" ? "new" : field->group);
    auto hint = column != "relationship" || !app()->is_agent()
                    ? QString()
                    : tr("Clienti, ex clienti e partner li decide la sede.");
    rows.push_back(
        {{"column", column},
         {"value", value},
         {"kind", field->kind},
         {"choices", choices_of(column)},
         {"label", column == "segment_id" ? tr("Zona") : words::column_label("client", field->column)},
         {"error", advice.grade == Grade::impossible ? in_words(QString::fromUtf8(advice.words)) : QString()},
         {"warning", warning},
         {"hint", hint},
         {"required", required},
         {"group", group},
         {"groupTitle", is_new() ? group_title(group) : QString()}});
  }
  return rows;
}

QString ClientForm::missing_text() const {
  auto legal = values_.find("legal_name");
  if (legal != values_.end() && legal->toString().trimmed().isEmpty()) return tr("Manca la ragione sociale");
  if (is_new() && values_["segment_id"].toString().isEmpty()) return tr("Manca la zona");
  for (auto value = values_.begin(); value != values_.end(); ++value)
    if (*value != opened_[value.key()] && advice_for(value.key(), values_).grade == Grade::impossible)
      return tr("Correggi: %1").arg(words::column_label("client", value.key().toStdString()));
  return {};
}

void ClientForm::written(const QString& column) {
  if (column == "potential_cents")
    values_["potential_on"] = app()->today();  // an estimate is of the day it is made
  bool tells_who =
      column.endsWith("name") || column == "vat_number" || column == "tax_code" || column == "city";
  if (is_new() && tells_who) find_similar();
  if (is_new() && column == "vat_number") ask_office();
}

/// Who it may be already, on this tablet: by VAT number, tax code, or name and town; else by name alone.
void ClientForm::find_similar() {
  auto of = [&](const char* column) { return values_[column].toString().trimmed().toStdString(); };
  TypedClient typed{of("legal_name"), of("trade_name"), of("vat_number"), of("tax_code"), of("city")};
  auto expression = search_expression(typed.legal_name.substr(0, 40));
  app()->session()->read(
      this,
      [typed, expression](SQLite::Database& db) {
        RowList found;
        std::set<Id> told;
        for (auto& client : likely_same(db, typed)) {
          if (found.size() == 3) break;
          told.insert(client.client);
          auto why = client.grounds & Suspicion::same_vat        ? tr("stessa partita IVA")
                     : client.grounds & Suspicion::same_tax_code ? tr("stesso codice fiscale")
                                                                 : tr("nome simile, stessa città");
          found.push_back({{"clientId", format::hex(client.client)},
                           {"name", text(client.name)},
                           {"detail", words::joined({text(client.city), why})}});
        }
        if (expression.empty()) return found;
        for (auto& client : clients_like(db, expression, 3)) {
          if (found.size() == 3) break;
          if (told.contains(client.id)) continue;
          found.push_back({{"clientId", format::hex(client.id)},
                           {"name", text(client.name)},
                           {"detail", words::joined({text(client.city), text(client.code)})}});
        }
        return found;
      },
      [this](Result<RowList> found) {
        if (found.has_value()) similar_.set(std::move(*found));
      });
}

/// While there is a network: is it a colleague's client? The office says yes or no, and not whose.
void ClientForm::ask_office() {
  auto number = QString::fromStdString(tidy("vat_number", values_["vat_number"].toString().toStdString()));
  bool sound = !number.isEmpty() && advice_for("vat_number", values_).grade == Grade::fine;
  if (!sound || number == asked_) return;
  asked_ = number;
  auto* session = app()->session();
  session->sync().with_fresh_token(this, [this, session, number] {
    transport_.known(session->identity(), number, {}, [this, number](std::optional<bool> known, LinkError) {
      if (!known.value_or(false)) return;
      known_ = number;
      show_fields();
    });
  });
}

void ClientForm::save() {
  if (busy() || !missing_text().isEmpty()) return;
  QStringList written;
  for (auto value = values_.begin(); value != values_.end(); ++value)
    if (is_new() ? !value->toString().trimmed().isEmpty() : *value != opened_[value.key()])
      written += value.key();
  if (!is_new()) written = whole_groups(written, opened_);
  auto values = typed_cells(values_, written), seen = typed_cells(opened_, written);
  if (values.has_error()) return app()->tell_failure(text(values.error().what));
  auto client = std::make_shared<Id>(format::id(clientId_));
  bool is_new = this->is_new();
  record(
      [=, values = *values, seen = seen.has_value() ? *seen : Typed{}, tokens = opened_tokens(),
       at = app()->now_at()](Device& device) -> Result<Draft> {
        if (is_new) {
          *client = device.mint();
          return actions::new_client(device, values.fields(), at, *client);
        }
        return actions::edit_row_seen(device, "client", *client, seen.fields(), values.fields(), tokens);
      },
      is_new ? tr("Cliente salvato sul tablet") : tr("Modifica salvata sul tablet"),
      [this, client](const Recorded&) {
        end();
        emit saved(format::hex(*client));
      },
      is_new ? App::Undo{} : App::Undo([client, old = seen.has_value() ? *seen : Typed{}](Device& device) {
        return actions::edit_client(device, *client, old.fields());
      }));
}

}  // namespace giro
