#include "app/session/keychain.hpp"

#include <qt6keychain/keychain.h>

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTimer>
#include <functional>

#include "sync/access/sealed_text.hpp"

namespace giro {
namespace {

/// Who keeps nothing in it yet does not wait behind a question about it; who needs its key may have to open
/// it.
constexpr int glance_ms = 3'000, patience_ms = 60'000;
constexpr auto service = "giro";

/// By the folder: of several people on one tablet, too.
QString name_of(const SessionFiles& files) {
  return QString::fromStdString(
      std::filesystem::absolute(files.replica).lexically_normal().parent_path().string());
}

/// False: no answer in time. The job deletes itself when it ends, also when nobody waits for it any more: a
/// keychain that is opened later still answers it.
template <typename Job>
bool ends(Job* job, const SessionFiles& files, int within_ms, const std::function<void(Job&)>& take) {
  job->setInsecureFallback(false);
  job->setKey(name_of(files));
  QEventLoop loop;
  bool ended = false;
  QObject::connect(job, &QKeychain::Job::finished, &loop, [&] {
    take(*job);
    ended = true;
    loop.quit();
  });
  QTimer::singleShot(within_ms, &loop, &QEventLoop::quit);
  job->start();
  if (!ended) loop.exec();
  return ended;
}

struct Found {
  std::string key;
  bool answers = false;
};

Found found_key(const SessionFiles& files, int within_ms) {
  Found found;
  ends<QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(service), files, within_ms, [&](auto& job) {
    found.answers = job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
    auto key = job.error() == QKeychain::NoError ? job.binaryData().toStdString() : std::string();
    if (key.size() == sealing_key_bytes) found.key = key;
  });
  return found;
}

std::string made_key(const SessionFiles& files) {
  QByteArray key(static_cast<qsizetype>(sealing_key_bytes), '\0');
  QRandomGenerator::system()->generate(key.begin(), key.end());
  auto* job = new QKeychain::WritePasswordJob(service);
  job->setBinaryData(key);
  bool kept = false;
  ends<QKeychain::WritePasswordJob>(job, files, glance_ms,
                                    [&](auto& done) { kept = done.error() == QKeychain::NoError; });
  return kept && found_key(files, glance_ms).key == key.toStdString() ? key.toStdString() : std::string();
}

bool is_sealed(const SessionFiles& files) {
  QFile file(QString::fromStdString(files.identity().string()));
  return file.open(QIODevice::ReadOnly) &&
         QJsonDocument::fromJson(file.readAll()).object().contains("sealed");
}

}  // namespace

SessionFiles with_known_key(SessionFiles files) {
  if (is_sealed(files)) files.key = found_key(files, patience_ms).key;
  return files;
}

SessionFiles with_keychain(SessionFiles files) {
  auto found = found_key(files, is_sealed(files) ? patience_ms : glance_ms);
  files.key = found.answers && found.key.empty() ? made_key(files) : found.key;
  auto identity = load_identity(files);
  if (!files.key.empty() && !is_sealed(files) && identity.has_value()) save_identity(files, *identity);
  return files;
}

}  // namespace giro
