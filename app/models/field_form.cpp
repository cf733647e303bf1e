#include "app/models/field_form.hpp"

#include <QJsonArray>

namespace giro {

void FieldForm::show_kept(Shown& shown, Device& device, const QString& key) {
  shown["kept"] = kept(device, key);
  shown["keptAt"] = static_cast<qlonglong>(kept_at(device, key));
  shown["tokens"] = tokens_now(device);
}

void FieldForm::shown() {
  if (restored_for_ != form_key()) {
    restored_for_ = form_key();
    opened_ = current_;
    opened_tokens_ = tokens_;
    values_ = opened_;
    begin();
    if (!kept_.isEmpty()) {
      values_ = kept_["values"].toObject().toVariantMap();
      opened_ = kept_["opened"].toObject().toVariantMap();
      opened_tokens_ = kept_["tokens"].toVariant().toStringList();
      note_kept(kept_at_);
    }
    without_keeping([] {});
  }
  show_fields();
}

QJsonObject FieldForm::content() const {
  return {{"title", title_},
          {"values", QJsonObject::fromVariantMap(values_)},
          {"opened", QJsonObject::fromVariantMap(opened_)},
          {"tokens", QJsonArray::fromStringList(opened_tokens_)}};
}

QVariantList FieldForm::choices_of(const QString& column) const {
  QVariantList choices;
  for (auto choice : lists_[column].toList()) {
    auto map = choice.toMap();
    map["selected"] = map["code"].toString() == values_[column].toString();
    choices += map;
  }
  return choices;
}

void FieldForm::setValue(const QString& column, const QString& text) {
  if (values_[column].toString() == text) return;
  values_[column] = text;
  written(column);
  show_fields();
  emit edited();
}

void FieldForm::end() {
  forget();
  restored_for_.clear();
}

}  // namespace giro
