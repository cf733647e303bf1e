#include "app/cli/record_json.hpp"

#include "sync/portfolio/client_card.hpp"
#include "sync/portfolio/client_record.hpp"
#include "sync/portfolio/inherited.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/segments.hpp"

namespace giro::cli {
namespace {

template <typename Value, typename Say>
QJsonValue origin_json(const std::optional<Stated<Value>>& stated, Say say) {
  if (!stated) return QJsonValue::Null;
  return QJsonObject{{"value", say(stated->value)},
                     {"origin", text(origin_name(stated->place.origin))},
                     {"segmentation", text(stated->place.segmentation)},
                     {"of", text(stated->place.name)}};
}

/// What counts for the client, and where each value comes from.
QJsonObject terms_json(SQLite::Database& db, const Id& client) {
  auto terms = terms_of(db, client);
  auto discounts = [](const Discounts& off) {
    QJsonArray all;
    for (auto bp : off) all.append(static_cast<qint64>(bp));
    return QJsonValue(all);
  };
  return {
      {"discounts_bp", origin_json(terms.discounts, discounts)},
      {"payment_term",
       origin_json(terms.payment_term, [](auto& term) { return QJsonValue(text(term.name)); })},
      {"credit_limit_cents", origin_json(terms.credit_limit_cents,
                                         [](auto cents) { return QJsonValue(static_cast<qint64>(cents)); })},
      {"service_level",
       origin_json(terms.service_level, [](auto& level) { return QJsonValue(text(level)); })}};
}

QJsonArray segments_json(SQLite::Database& db, const Id& client) {
  QJsonArray array;
  for (auto& m : memberships_of(db, client))
    array.append(QJsonObject{{"segmentation", text(m.segmentation_name)},
                             {"segment", text(m.segment_name)},
                             {"is_assignment", m.is_assignment},
                             {"source", text(m.source)},
                             {"reason", text(m.reason)},
                             {"since_on", text(m.since_on)}});
  return array;
}

QJsonArray turnover_json(const std::vector<PeriodTurnover>& periods) {
  QJsonArray array;
  for (auto& one : periods)
    array.append(QJsonObject{{"period", text(one.period)},
                             {"turnover_cents", static_cast<qint64>(one.cents)},
                             {"orders", static_cast<qint64>(one.orders)}});
  return array;
}

}  // namespace

void add_record(QJsonObject& object, SQLite::Database& db, const Id& client, std::int64_t now_at) {
  auto time = company_time(db);
  auto day = time.day_of(now_at);
  QJsonArray places, contracts, bought, ratings, requests;
  auto hours = all_hours_of(db, client);
  for (auto& place : locations_of(db, client)) {
    QJsonArray open;
    for (auto& row : hours)
      if (row.location == place.id)
        open.append(QJsonObject{
            {"weekday", row.weekday ? QJsonValue(static_cast<qint64>(*row.weekday)) : QJsonValue()},
            {"opens", text(row.opens)},
            {"closes", text(row.closes)},
            {"closed_from", text(row.closed_from)},
            {"closed_to", text(row.closed_to)},
            {"reason", text(row.reason)}});
    places.append(QJsonObject{{"id", hex(place.id)},
                              {"kind", text(place.kind)},
                              {"name", text(place.name)},
                              {"address", text(place.address)},
                              {"city", text(place.city)},
                              {"active", place.active},
                              {"hours", open}});
  }
  for (auto& c : contracts_of(db, client))
    contracts.append(QJsonObject{
        {"number", text(c.number)},
        {"kind", text(c.kind)},
        {"starts_on", text(c.starts_on)},
        {"ends_on", text(c.ends_on)},
        {"agreed_cents", c.agreed_cents ? QJsonValue(static_cast<qint64>(*c.agreed_cents)) : QJsonValue()},
        {"note", text(c.note)}});
  for (auto& b : products_bought(db, time, client, day))
    bought.append(QJsonObject{{"sku", text(b.sku)},
                              {"name", text(b.name)},
                              {"last_on", text(b.last_on)},
                              {"year_cents", static_cast<qint64>(b.year_cents)},
                              {"before_cents", static_cast<qint64>(b.before_cents)},
                              {"orders", static_cast<qint64>(b.orders)}});
  for (auto& r : ratings_of(db, client, day))
    ratings.append(QJsonObject{{"kind", text(r.kind)},
                               {"source", text(r.source)},
                               {"score", text(r.score)},
                               {"rated_on", text(r.rated_on)},
                               {"valid_until", text(r.valid_until)},
                               {"expired", r.expired}});
  for (auto& r : requests_of(db, client))
    requests.append(QJsonObject{{"id", hex(r.id)},
                                {"kind", text(r.kind)},
                                {"status", text(r.status)},
                                {"body", text(r.body)},
                                {"opened_on", text(r.opened_on)},
                                {"due_on", text(r.due_on)},
                                {"answer", text(r.answer)}});
  auto months = turnover_by_month(db, time, client, day);
  auto habits = payment_habits(db, client, day);
  object["locations"] = places;
  object["contracts"] = contracts;
  object["products_bought"] = bought;
  object["ratings"] = ratings;
  object["requests"] = requests;
  object["turnover_by_month"] = turnover_json(months);
  object["turnover_by_year"] = turnover_json(by_year(months));
  object["payment_habits"] = QJsonObject{
      {"paid_cents", static_cast<qint64>(habits.paid_cents)},
      {"on_time_cents", static_cast<qint64>(habits.on_time_cents)},
      {"days_late", habits.days_late ? QJsonValue(static_cast<qint64>(*habits.days_late)) : QJsonValue()},
      {"unpaid", static_cast<qint64>(habits.unpaid)},
      {"usual_method", text(habits.usual_method)}};
  if (auto potential = potential_of(db, time, client, day))
    object["potential"] = QJsonObject{{"cents", static_cast<qint64>(potential->cents)},
                                      {"on", text(potential->on)},
                                      {"turnover_cents", static_cast<qint64>(potential->turnover_cents)},
                                      {"left_cents", static_cast<qint64>(potential->left_cents())}};
  object["segments"] = segments_json(db, client);
  object["terms"] = terms_json(db, client);
}

}  // namespace giro::cli
