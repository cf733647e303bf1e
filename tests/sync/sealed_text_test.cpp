// What is sealed comes back under its own key, whole or not at all.
#include "sync/access/sealed_text.hpp"

#include <catch2/catch.hpp>

using namespace giro;

TEST_CASE("a sealed text opens under its key alone, and not with a byte changed or missing") {
  std::array<Byte, sealing_key_bytes> key{1, 2, 3}, other{1, 2, 4};
  std::array<Byte, sealing_nonce_bytes> nonce{7};
  for (auto& text : {std::string(), std::string("token"), std::string(4'000, 'x')}) {
    auto sealed = seal_text(text, key, nonce);
    CHECK(open_text(sealed, key) == text);
    CHECK_FALSE(open_text(sealed, other));
    CHECK((text.empty() || sealed.find(to_hex(text)) == std::string::npos));
    for (std::size_t at : {std::size_t{0}, std::size_t{47}, std::size_t{50}, sealed.size() - 1}) {
      auto changed = sealed;
      changed[at] = changed[at] == '0' ? '1' : '0';
      CHECK_FALSE(open_text(changed, key));
    }
    CHECK_FALSE(open_text(sealed.substr(0, sealed.size() - 2), key));
    CHECK_FALSE(open_text(sealed.substr(0, sealed.size() - 1), key));
  }
  for (auto nonsense : {"", "zz", "00", "0"}) CHECK_FALSE(open_text(nonsense, key));
}
