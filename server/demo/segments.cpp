// Two segmentations beside the assigned one: by market, and by class of turnover. Their rules file the
// clients when the company is there.
#include "server/demo/parts.hpp"

namespace giro::demo {
namespace {

struct SegmentWords {
  std::string_view code, name, service_level;
};

Id put_segmentation(DemoWriter& writer, Random& dice, std::int64_t born, std::string_view code,
                    std::string_view name, std::int64_t rank, std::string_view rules) {
  auto id = dice.id(born);
  writer.put("segmentation", id,
             {{"code", std::string(code)},
              {"name", std::string(name)},
              {"rank", rank},
              {"rule_source", std::string(rules)}});
  return id;
}

void put_segment(Company& company, DemoWriter& writer, Random& dice, std::int64_t born, const Id& of,
                 const SegmentWords& words) {
  Cells cells{{"segmentation_id", of}, {"code", std::string(words.code)}, {"name", std::string(words.name)}};
  if (!words.service_level.empty()) cells.emplace_back("service_level", std::string(words.service_level));
  auto id = company.classes[std::string(words.code)] = dice.id(born);
  writer.put("segment", id, cells);
}

}  // namespace

void make_segments(Company& company, DemoWriter& writer) {
  auto dice = company.dice("segments");
  auto born = company.at(company.today - 1200);
  auto value = put_segmentation(writer, dice, born, "VALORE", "Classe di fatturato", 1,
                                "A: classe = A e rapporto = attivo\n"
                                "B: classe = B\n"
                                "C: classe = C\n"
                                "DA_CRESCERE: rapporto = attivo\n");
  put_segment(company, writer, dice, born, value, {"A", "Clienti A", "prioritario"});
  put_segment(company, writer, dice, born, value, {"B", "Clienti B", ""});
  put_segment(company, writer, dice, born, value, {"C", "Clienti C", ""});
  put_segment(company, writer, dice, born, value, {"DA_CRESCERE", "Da far crescere", ""});
  auto market = put_segmentation(writer, dice, born, "CANALE", "Canale", 2,
                                 "INGROSSO: mercato in wholesaler, supermarket\n"
                                 "NEGOZI: mercato in grocery, pastry, wine_bar\n"
                                 "HORECA: mercato in restaurant, bar, hotel, farm, canteen\n");
  put_segment(company, writer, dice, born, market, {"HORECA", "Ristorazione", ""});
  put_segment(company, writer, dice, born, market, {"NEGOZI", "Negozi", ""});
  put_segment(company, writer, dice, born, market, {"INGROSSO", "Ingrosso", "su bancale"});
}

}  // namespace giro::demo
