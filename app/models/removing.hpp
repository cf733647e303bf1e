// Removing: a removal as a model records it, and what its Annulla records: the rows as they were seen. Copied
// freely; made on the window's thread, called on the Device's.
#pragma once

#include <QString>
#include <memory>

#include "app/models/app.hpp"
#include "sync/actions/removal.hpp"

namespace giro {

struct Removing {
  QString table;
  Id row;
  std::shared_ptr<Draft> kept = std::make_shared<Draft>();

  Result<Draft> operator()(Device& device) const {
    auto draft = actions::remove_row(device, table.toStdString(), row);
    if (draft.has_value()) *kept = *draft;
    return draft;
  }
  App::Undo undo() const {
    return [kept = kept](Device&) -> Result<Draft> { return actions::take_back(*kept); };
  }
};

}  // namespace giro
