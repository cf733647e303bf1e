#include "app/net/quarantine_answer.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace giro {

QByteArray write_question(const QuarantineQuestion& question) {
  QJsonObject body;
  if (!question.release.isEmpty()) body["release"] = QJsonArray::fromStringList(question.release);
  if (!question.refuse.isEmpty()) body["refuse"] = QJsonArray::fromStringList(question.refuse);
  if (!question.reason.isEmpty()) body["reason"] = question.reason;
  return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

std::optional<QuarantineAnswer> read_quarantine(const QByteArray& body) {
  auto object = QJsonDocument::fromJson(body).object();
  if (!object["waiting"].isArray() || !object["decided"].isArray()) return std::nullopt;
  QuarantineAnswer answer;
  for (auto each : object["waiting"].toArray()) {
    auto one = each.toObject();
    answer.waiting.push_back({.id = one["id"].toString(),
                              .author = one["author"].toString(),
                              .client = one["client"].toString(),
                              .reason = one["reason"].toString(),
                              .recorded_at = static_cast<std::int64_t>(one["recorded_at"].toDouble()),
                              .op = QByteArray::fromHex(one["op"].toString().toLatin1()).toStdString()});
  }
  for (auto each : object["decided"].toArray()) {
    auto one = each.toObject();
    answer.decided.push_back({.id = one["id"].toString(),
                              .accepted = one["accepted"].toBool(),
                              .problem = one["problem"].toString()});
  }
  answer.left = static_cast<qint64>(object["left"].toDouble());
  return answer;
}

}  // namespace giro
