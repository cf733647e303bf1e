#include "server/http/message.hpp"

#include <boost/json.hpp>

namespace giro {

Reply refuse(unsigned status, std::string_view code, std::string_view what) {
  Reply reply;
  reply.status = status;
  reply.body = boost::json::serialize(boost::json::object{{"error", code}, {"what", what}});
  return reply;
}

}  // namespace giro
