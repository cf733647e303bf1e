// What a role is called. Any thread.
#pragma once

#include <QString>
#include <QVariant>

#include "sync/schema/schema.hpp"

namespace giro::words {

QString role_text(schema::Role);
QString role_text(std::string_view name);
/// The roles a person may have.
QVariantList roles(const QString& selected = {});

}  // namespace giro::words
