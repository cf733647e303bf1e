// The parts of a client's card in words. Each fills its share of a Shown. Reader thread.
#pragma once

#include "app/models/screen_model.hpp"
#include "app/models/words.hpp"
#include "sync/portfolio/client_card.hpp"
#include "sync/portfolio/credit.hpp"
#include "sync/portfolio/deliveries.hpp"
#include "sync/portfolio/orders.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/products.hpp"
#include "sync/portfolio/strategies.hpp"

namespace giro {

/// What the card is made of, read once.
struct CardFacts {
  SQLite::Database& db;
  const CompanyTime& time;
  Id user;
  std::int64_t today = 0, now_at = 0;
  ClientOverview client;
  ClientDetails details;
  Credit credit;
  std::vector<Habit> habits;
  std::vector<Product> products;
  std::vector<OrderRow> orders;
  std::vector<DeliveredOrder> delivered;  // of the twelve months
  std::vector<StrategyRow> strategies;    // that run
  std::vector<VisitRow> visits;
};

void show_header(Shown&, const CardFacts&);
void show_facts(Shown&, const CardFacts&);       // the four figures
void show_know(Shown&, const CardFacts&);        // Da sapere, Da proporre
void show_strategies(Shown&, const CardFacts&);  // those that run: in Da sapere and in Dati
void show_service(Shown&, const CardFacts&);     // the level and its cost, how its orders arrive
void show_months(Shown&, const CardFacts&);
void show_lists(Shown&, const CardFacts&);  // orders, visits, contacts, requests, notes, tabs
void show_credit(Shown&, const CardFacts&);
void show_fields(Shown&, const CardFacts&);   // Dati
void show_record(Shown&, const CardFacts&);   // its lower part: segments, habits, places, ratings
void show_history(Shown&, const CardFacts&);  // past values of the fields

std::vector<DeliveredOrder> year_of_deliveries(SQLite::Database&, const CompanyTime&, std::int64_t today,
                                               const Id& client);
std::vector<StrategyRow> running_strategies(SQLite::Database&, const Id& client, std::int64_t today);
/// "promesso mar 24 nov", "consegnato il 22 ott, puntuale · in 2 consegne".
QString delivery_text(const CardFacts&, const Id& order);

/// From when on what others changed is news to this person; 0: nothing is.
std::int64_t changed_since(const CardFacts&);
QString change_text(const CardFacts&, const CellChange&);  // da 0422 54 12 08 a 347 118 2290
QString change_author(const CellChange&);

}  // namespace giro
