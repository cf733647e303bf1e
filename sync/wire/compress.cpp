#include <zstd.h>

#include <algorithm>
#include <memory>

#include "sync/base/assert.hpp"
#include "sync/wire/codec.hpp"

namespace giro::wire {

Bytes compress(std::string_view bytes) {
  constexpr int level = 3;  // the default: beyond it mobile uplinks gain less than processors lose
  std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
  ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
  // a byte changed on the way is another op under the same id, or another row: it must not unpack
  ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
  Bytes out(ZSTD_compressBound(bytes.size()), '\0');
  auto size = ZSTD_compress2(context.get(), out.data(), out.size(), bytes.data(), bytes.size());
  GIRO_ASSERT(!ZSTD_isError(size));
  out.resize(size);
  return out;
}

Result<Bytes> decompress(std::string_view bytes, std::size_t most_bytes) {
  // Streamed, because the size a frame declares is only its sender's word.
  std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
  ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, 24);
  ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
  Bytes out;
  std::size_t status = 1;
  while (in.pos < in.size) {
    auto filled = out.size();
    if (filled >= most_bytes) return Problem{"the body unpacks to more than the limit"};
    out.resize(std::min(most_bytes, filled + std::max<std::size_t>(ZSTD_DStreamOutSize(), filled)));
    ZSTD_outBuffer target{out.data() + filled, out.size() - filled, 0};
    status = ZSTD_decompressStream(context.get(), &target, &in);
    out.resize(filled + target.pos);
    if (ZSTD_isError(status)) return Problem{"the body is not valid zstd data"};
  }
  while (status != 0) {  // input used up: what is still buffered inside
    auto filled = out.size();
    if (filled >= most_bytes) return Problem{"the body unpacks to more than the limit"};
    out.resize(std::min(most_bytes, filled + ZSTD_DStreamOutSize()));
    ZSTD_outBuffer target{out.data() + filled, out.size() - filled, 0};
    status = ZSTD_decompressStream(context.get(), &target, &in);
    out.resize(filled + target.pos);
    if (ZSTD_isError(status)) return Problem{"the body is not valid zstd data"};
    if (target.pos == 0) return Problem{"the body is cut short"};
  }
  return {boost::system::in_place_value, std::move(out)};
}

}  // namespace giro::wire
