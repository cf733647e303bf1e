// The parts of a client's card in words. Each fills its share of a Shown. Reader thread.
#pragma once

#include "app/models/screen_model.hpp"
#include "app/models/words.hpp"
#include "sync/portfolio/client_card.hpp"
#include "sync/portfolio/credit.hpp"
#include "sync/portfolio/orders.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/products.hpp"

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
  std::vector<VisitRow> visits;
};

void show_header(Shown&, const CardFacts&);
void show_facts(Shown&, const CardFacts&);  // the four figures
void show_know(Shown&, const CardFacts&);   // Da sapere, Da proporre
void show_months(Shown&, const CardFacts&);
void show_lists(Shown&, const CardFacts&);  // orders, visits, contacts, requests, notes, tabs
void show_credit(Shown&, const CardFacts&);
void show_fields(Shown&, const CardFacts&);   // Dati
void show_record(Shown&, const CardFacts&);   // its lower part: segments, habits, places, ratings
void show_history(Shown&, const CardFacts&);  // past values of the fields

/// From when on what others changed is news to this person; 0: nothing is.
std::int64_t changed_since(const CardFacts&);
QString change_text(const CardFacts&, const CellChange&);  // da 0422 54 12 08 a 347 118 2290
QString change_author(const CellChange&);

}  // namespace giro
