#include "sync/device/search_index.hpp"

#include <algorithm>

namespace giro {
namespace {

/// Texts are selected from the tables by this; `%` stands for the condition on `c`. Telephone numbers are
/// also indexed without what people put between the digits, with and without the country's prefix.
constexpr std::string_view client_texts = R"(
SELECT c.id, coalesce(c.code, ''), coalesce(c.legal_name, '') || ' ' || coalesce(c.trade_name, ''),
  coalesce(c.city, '') || ' ' || coalesce(c.province, ''),
  coalesce(c.phone, '') || ' ' || replace(replace(replace(replace(coalesce(c.phone, ''), ' ', ''), '-', ''), '/', ''), '.', '')
    || ' ' || replace(replace(replace(replace(replace(coalesce(c.phone, ''), '+39', ''), ' ', ''), '-', ''), '/', ''), '.', ''),
  coalesce(c.vat_number, ''),
  coalesce((SELECT group_concat(k.name, ' ') FROM contact k WHERE k.client_id = c.id), '')
FROM client c WHERE %)";
constexpr std::string_view product_texts = R"(
SELECT p.id, coalesce(p.sku, ''), coalesce(p.name, ''), coalesce(p.category, '') FROM product p WHERE %)";

struct Index {
  std::string name;     // client → client_text, client_search
  std::string columns;  // of the text
  std::string select;   // with `%`

  std::string selecting(std::string_view condition) const {
    auto sql = select;
    return sql.replace(sql.find('%'), 1, condition);
  }
};

const Index& clients_index() {
  static const Index index{"client", "code, name, place, phone, vat_number, contacts",
                           std::string(client_texts)};
  return index;
}

const Index& products_index() {
  static const Index index{"product", "sku, name, category", std::string(product_texts)};
  return index;
}

/// FTS5 wants the old words to take them out, so the text goes first out of the index, then out of its table.
void index_row(Sql& sql, const Index& index, const Id& id) {
  auto& name = index.name;
  auto text = name + "_text", search = name + "_search", owner = name + "_id";
  sql.run("INSERT INTO " + search + "(" + search + ", rowid, " + index.columns + ") SELECT 'delete', key, " +
              index.columns + " FROM " + text + " WHERE " + owner + " = ?",
          id);
  sql.run("DELETE FROM " + text + " WHERE " + owner + " = ?", id);
  int added = sql.run("INSERT INTO " + text + "(" + owner + ", " + index.columns + ")" +
                          index.selecting(name.substr(0, 1) + ".id = ?"),
                      id);
  if (added)
    sql.run("INSERT INTO " + search + "(rowid, " + index.columns + ") SELECT key, " + index.columns +
                " FROM " + text + " WHERE " + owner + " = ?",
            id);
}

void rebuild(Sql& sql, const Index& index) {
  auto text = index.name + "_text", search = index.name + "_search";
  sql.run("DELETE FROM " + text);
  sql.run("INSERT INTO " + text + "(" + index.name + "_id, " + index.columns + ")" + index.selecting("1"));
  sql.run("INSERT INTO " + search + "(" + search + ") VALUES('rebuild')");
}

}  // namespace

const char* const search_index_ddl = R"(
CREATE TABLE client_text(key INTEGER PRIMARY KEY, client_id BLOB NOT NULL UNIQUE, code TEXT, name TEXT, place TEXT,
  phone TEXT, vat_number TEXT, contacts TEXT);
CREATE VIRTUAL TABLE client_search USING fts5(code, name, place, phone, vat_number, contacts, content='client_text',
  content_rowid='key', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
CREATE TABLE product_text(key INTEGER PRIMARY KEY, product_id BLOB NOT NULL UNIQUE, sku TEXT, name TEXT, category TEXT);
CREATE VIRTUAL TABLE product_search USING fts5(sku, name, category, content='product_text', content_rowid='key',
  prefix='2 3', tokenize='unicode61 remove_diacritics 2');
)";

std::string search_expression(std::string_view typed) {
  std::string expression;
  std::string word;
  auto finish = [&] {
    if (!word.empty()) expression += (expression.empty() ? "\"" : " \"") + word + "\"*";
    word.clear();
  };
  for (char c : typed) {
    bool separates = static_cast<Byte>(c) < 0x80 && !std::isalnum(static_cast<Byte>(c));
    if (separates)
      finish();
    else
      word += c;
  }
  finish();
  return expression;
}

void SearchIndex::note(const schema::Table& table, const Id& id, const std::vector<Value>* cells) {
  if (table.name == "client") {
    note_client(id);
  } else if (table.name == "product") {
    note_product(id);
  } else if (table.name == "contact" && cells) {
    note_client(as_id((*cells)[table.index_of("client_id")]));
  }
}

void SearchIndex::flush() {
  if (rebuild_) {
    rebuild(sql_, clients_index());
    rebuild(sql_, products_index());
  } else {
    for (auto& id : clients_) index_row(sql_, clients_index(), id);
    for (auto& id : products_) index_row(sql_, products_index(), id);
  }
  clients_.clear();
  products_.clear();
  rebuild_ = false;
}

}  // namespace giro
