#include "app/giro/demo_office.hpp"

#include <QCoreApplication>
#include <QFile>

namespace giro {
namespace {

constexpr int end_ms = 60'000;

QString port_in(const QString& file) {
  QFile told(file);
  return told.open(QIODevice::ReadOnly) ? QString::fromLatin1(told.readAll().trimmed()) : QString();
}

}  // namespace

DemoOffice::DemoOffice(const QString& data, int port) : port_file_(data + "/port") {
  QFile::remove(port_file_);
  process_.start(QCoreApplication::applicationDirPath() + "/giro-server",
                 {"serve", "--data", data, "--listen", QStringLiteral("127.0.0.1:%1").arg(port),
                  "--port-file", port_file_});
}

DemoOffice::~DemoOffice() {
  process_.terminate();
  process_.waitForFinished(end_ms);
}

QString DemoOffice::url() {
  for (int i = 0; i < 200 && process_.state() != QProcess::NotRunning; ++i) {
    if (auto port = port_in(port_file_); !port.isEmpty()) return "http://127.0.0.1:" + port;
    process_.waitForFinished(50);
  }
  return {};
}

int DemoOffice::last_port(const QString& data) {
  return port_in(data + "/port").toInt();
}

}  // namespace giro
