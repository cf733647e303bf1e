#include "app/models/role_words.hpp"

#include "app/models/app.hpp"
#include "app/models/words.hpp"

namespace giro::words {

QString role_text(schema::Role role) {
  switch (role) {
    case schema::agent:
      return App::tr("agente");
    case schema::manager:
      return App::tr("responsabile vendite");
    case schema::back_office:
      return App::tr("ufficio ordini");
    case schema::credit:
      return App::tr("ufficio crediti");
    case schema::admin:
      return App::tr("amministrazione");
    case schema::service:
      break;
  }
  return App::tr("servizio");
}

QString role_text(std::string_view name) {
  auto role = schema::role_from_name(name);
  return role ? role_text(*role) : QString();
}

QVariantList roles(const QString& selected) {
  QVariantList all;
  for (auto role : {schema::agent, schema::manager, schema::back_office, schema::credit, schema::admin,
                    schema::service}) {
    auto code = text(schema::role_name(role));
    all += choice(code, role_text(role), code == selected);
  }
  return all;
}

}  // namespace giro::words
