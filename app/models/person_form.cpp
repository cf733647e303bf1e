#include "app/models/person_form.hpp"

#include "app/models/number_words.hpp"
#include "app/models/role_words.hpp"
#include "app/models/words.hpp"
#include "sync/actions/person.hpp"
#include "sync/portfolio/people.hpp"

namespace giro {
namespace {

using words::text;

struct Field {
  const char* column;
  const char* kind;
  const char* label;
  const char* hint;
  bool required;
};
constexpr Field all_fields[] = {
    {"name", "text", QT_TR_NOOP("Nome e cognome"), "", true},
    {"login", "text", QT_TR_NOOP("Accede come"),
     QT_TR_NOOP("non si cambia più; la password o il codice li dai dopo, dalla sua scheda"), true},
    {"role", "choice", QT_TR_NOOP("Ruolo"), "", true},
    {"active", "choice", QT_TR_NOOP("Accesso"), "", true},
    {"manager", "pick", QT_TR_NOOP("Responsabile"), QT_TR_NOOP("vede le sue giornate e ne decide gli ordini"),
     false},
    {"discount_limit", "number", QT_TR_NOOP("Sconto massimo %"),
     QT_TR_NOOP("oltre, l'ordine aspetta un responsabile; vuoto: nessun limite"), false},
    {"phone", "phone", QT_TR_NOOP("Telefono"), "", false},
    {"email", "email", QT_TR_NOOP("Email"), "", false},
};

QVariantMap choice_lists(SQLite::Database& db, const Id& but, const std::string& on) {
  QVariantList managers{words::choice("", PersonForm::tr("nessuno"))};
  for (auto& person : people(db, on))
    if (person.id != but && person.active && (person.role == "manager" || person.role == "admin"))
      managers += words::choice(format::hex(person.id), text(person.name));
  return {{"role", words::roles()},
          {"active", QVariantList{words::choice("1", PersonForm::tr("Accede")),
                                  words::choice("0", PersonForm::tr("Non accede"))}},
          {"manager", managers}};
}

QVariantMap as_written(const PersonRow& person) {
  return {
      {"name", text(person.name)},
      {"login", text(person.login)},
      {"role", text(person.role)},
      {"active", person.active ? "1" : "0"},
      {"manager", person.manager.is_nil() ? QString() : format::hex(person.manager)},
      {"discount_limit", person.discount_limit_bp ? words::decimal(*person.discount_limit_bp, 2) : QString()},
      {"phone", text(person.phone)},
      {"email", text(person.email)}};
}

actions::PersonRequest request(const QVariantMap& values) {
  auto typed = [&](const char* column) { return values[column].toString().trimmed(); };
  actions::PersonRequest asked;
  asked.login = typed("login").toStdString();
  asked.name = typed("name").toStdString();
  asked.role = typed("role").toStdString();
  asked.phone = typed("phone").toStdString();
  asked.email = typed("email").toStdString();
  asked.active = typed("active") != "0";
  if (auto manager = format::id(typed("manager")); !manager.is_nil()) asked.manager = manager;
  asked.discount_limit_bp = words::read_number(typed("discount_limit"), 2).value;
  return asked;
}

}  // namespace

void PersonForm::load() {
  ask_device([id = format::id(userId_), key = form_key(), on = app()->today().toStdString()](Device& device) {
    Shown shown;
    shown["title"] = tr("Nuova persona");
    show_kept(shown, device, key);
    shown["lists"] = choice_lists(device.local(), id, on);
    QVariantMap current;
    for (auto& field : all_fields) current[field.column] = QString();
    current["role"] = "agent";
    current["active"] = "1";
    if (auto known = id.is_nil() ? std::nullopt : person(device.local(), id, on)) {
      current = as_written(*known);
      shown["title"] = text(known->name);
    }
    shown["current"] = current;
    return shown;
  });
}

QString PersonForm::fault(const QString& column) const {
  if (column == "discount_limit") {
    auto limit = words::read_number(value(column), 2);
    if (limit.is_faulty) return tr("Scrivi un numero, per esempio 12,5");
    if (limit.value && (*limit.value < 0 || *limit.value > 10'000)) return tr("Va da 0 a 100 %");
  }
  if (column == "login" && value(column).contains(' ')) return tr("Niente spazi: servirà per accedere");
  bool is_me = !is_new() && format::id(userId_) == app()->user();
  if (is_me && (column == "role" || column == "active") && value(column) != opened_[column].toString())
    return tr("A te non puoi toglierlo: può farlo un altro amministratore");
  return {};
}

RowList PersonForm::field_rows() {
  RowList rows;
  for (auto& field : all_fields) {
    QString column(field.column);
    if (column == (is_new() ? "active" : "login")) continue;
    rows.push_back({{"column", column},
                    {"label", tr(field.label)},
                    {"value", values_[column]},
                    {"kind", field.kind},
                    {"choices", choices_of(column)},
                    {"error", fault(column)},
                    {"warning", QString()},
                    {"hint", *field.hint ? tr(field.hint) : QString()},
                    {"required", field.required},
                    {"group", QString()},
                    {"groupTitle", QString()}});
  }
  return rows;
}

QString PersonForm::missing_text() const {
  if (value("name").isEmpty()) return tr("Manca il nome");
  if (value("login").isEmpty()) return tr("Manca il nome con cui accede");
  if (value("role").isEmpty()) return tr("Manca il ruolo");
  for (auto& field : all_fields)
    if (auto wrong = fault(field.column); !wrong.isEmpty()) return wrong;
  return {};
}

void PersonForm::save() {
  if (busy() || !missing_text().isEmpty()) return;
  auto asked = request(values_), seen = request(opened_);
  record_row(
      userId_, [asked](Device& device, const Id& id) { return actions::new_person(device, id, asked); },
      [asked, seen](Device& device, const Id& id, const std::vector<Bytes>& tokens) {
        return actions::edit_person(device, id, seen, asked, tokens);
      },
      is_new() ? tr("Persona aggiunta: ora dalle una password o un codice") : tr("Persona salvata"),
      [this](const QString& id, bool is_new) { emit saved(id, is_new); });
}

}  // namespace giro
