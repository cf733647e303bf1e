#include "app/session/keychain.hpp"

#include <qt6keychain/keychain.h>

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTimer>

#include "sync/access/sealed_text.hpp"

namespace giro {
namespace {

constexpr int patience_ms = 60'000;  // a person may have to open it
constexpr auto service = "giro";

/// By the folder: of several people on one tablet, too.
QString name_of(const SessionFiles& files) {
  return QString::fromStdString(
      std::filesystem::absolute(files.replica).lexically_normal().parent_path().string());
}

/// False: no answer in time.
bool ends(QKeychain::Job& job, const SessionFiles& files) {
  job.setAutoDelete(false);
  job.setInsecureFallback(false);
  job.setKey(name_of(files));
  QEventLoop loop;
  bool ended = false;
  QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
    ended = true;
    loop.quit();
  });
  QTimer::singleShot(patience_ms, &loop, &QEventLoop::quit);
  job.start();
  if (!ended) loop.exec();
  return ended;
}

struct Found {
  std::string key;
  bool answers = false;
};

Found found_key(const SessionFiles& files) {
  QKeychain::ReadPasswordJob job(service);
  if (!ends(job, files)) return {};
  if (job.error() == QKeychain::EntryNotFound) return {.key = {}, .answers = true};
  if (job.error() != QKeychain::NoError) return {};
  auto key = job.binaryData().toStdString();
  return {.key = key.size() == sealing_key_bytes ? key : std::string(), .answers = true};
}

std::string made_key(const SessionFiles& files) {
  QByteArray key(static_cast<qsizetype>(sealing_key_bytes), '\0');
  QRandomGenerator::system()->generate(key.begin(), key.end());
  QKeychain::WritePasswordJob job(service);
  job.setBinaryData(key);
  bool kept = ends(job, files) && job.error() == QKeychain::NoError;
  return kept && found_key(files).key == key.toStdString() ? key.toStdString() : std::string();
}

bool is_sealed(const SessionFiles& files) {
  QFile file(QString::fromStdString(files.identity().string()));
  return file.open(QIODevice::ReadOnly) &&
         QJsonDocument::fromJson(file.readAll()).object().contains("sealed");
}

}  // namespace

SessionFiles with_known_key(SessionFiles files) {
  if (is_sealed(files)) files.key = found_key(files).key;
  return files;
}

SessionFiles with_keychain(SessionFiles files) {
  auto found = found_key(files);
  files.key = found.answers && found.key.empty() ? made_key(files) : found.key;
  auto identity = load_identity(files);
  if (!files.key.empty() && !is_sealed(files) && identity.has_value()) save_identity(files, *identity);
  return files;
}

}  // namespace giro
