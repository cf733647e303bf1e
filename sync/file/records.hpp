// What lies inside a sealed file. Work: a WorkHead, then Requests of one token. Answer: AnswerPages, each
// beginning at the token the one before it gave. Plain values; any thread.
#pragma once

#include "sync/file/sealed_file.hpp"

namespace giro::file {

struct WorkHead {
  std::string bearer;
  SealKey answer_key{};
  std::int64_t made_at = 0;
};

struct AnswerPage {
  Id follows;  // digest of the token it begins at
  Response response;
};

Bytes encode(const WorkHead&);
Read<WorkHead> decode_head(std::string_view);

Bytes encode(const Request&);
Read<Request> decode_request(std::string_view);

Bytes encode(const AnswerPage&);
Read<AnswerPage> decode_page(std::string_view);

}  // namespace giro::file
