#include "sync/actions/client_entry.hpp"

#include <algorithm>

#include "sync/domain/client_advice.hpp"

namespace giro::actions {
namespace {

/// The client as it will be: what is typed, over what is there.
class After {
 public:
  After(Device& device, const std::optional<Id>& client, const Fields& typed) : typed_(typed) {
    if (client) cells_ = device.row(table_, *client);
  }
  std::string text(std::string_view column) const {
    auto found = std::ranges::find(typed_, column, &Fields::value_type::first);
    if (found != typed_.end()) return std::string(as_text(found->second));
    return cells_ ? std::string(as_text((*cells_)[table_.index_of(column)])) : std::string();
  }

 private:
  const schema::Table& table_ = *schema::find_table("client");
  const Fields& typed_;
  std::optional<std::vector<Value>> cells_;
};

}  // namespace

Result<Entry> check_entry(Device& device, std::optional<Id> client, Fields fields) {
  auto country = After(device, client, fields).text("country");
  for (auto& [column, value] : fields)
    if (auto* text = std::get_if<std::string>(&value)) value = tidy(column, *text, country);
  After after(device, client, fields);
  ClientWords with{country, after.text("vat_number"), after.text("pec"), after.text("ateco_edition")};
  Entry entry;
  for (auto& [column, value] : fields) {
    auto advice = advise(column, as_text(value), with);
    if (advice.grade == Grade::impossible) return Problem{std::string(advice.words)};
    if (advice.grade == Grade::doubtful) entry.warnings.push_back(std::string(column) + ": " + advice.words);
  }
  entry.fields = std::move(fields);
  return entry;
}

}  // namespace giro::actions
