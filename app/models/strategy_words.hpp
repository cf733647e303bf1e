// A strategy in words: what kind it is, what it gives, when it works and how it stands. Reader thread.
#pragma once

#include <QString>

#include "sync/portfolio/strategies.hpp"

namespace giro::words {

struct StrategyWords {
  QString kind, icon;
  QString gives;   // "−8 % su Prosecco DOC Treviso"
  QString period;  // "dall'1 nov al 24 dic"
  QString state;   // In corso, In arrivo, Finita
  QString tone;
};
StrategyWords strategy(SQLite::Database&, const StrategyRow&, std::int64_t today);

QString strategy_kind(std::string_view kind);
/// "Ristorazione · 812 clienti"; for a list, how many stand on it.
QString strategy_target(const StrategyRow&);
/// Spent and budget as one sentence; "": neither is stated.
QString strategy_budget(const StrategyRow&);
/// The share of the budget that is spent, 0–1; −1 without a budget.
double budget_share(const StrategyRow&);
QString budget_tone(const StrategyRow&);

}  // namespace giro::words
