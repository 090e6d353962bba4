// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowengine.h"

#include "itemnode.h"

#include <QQmlAbstractUrlInterceptor>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// What most files import, and the folders of these. A module introduces itself to the engine on this thread,
/// and the one that reads waits for it: they all do so at once, before the files are read.
QByteArray imports(const QStringList &files)
{
    QStringList modules{ u"QtQuick"_s,           u"QtQuick.Layouts"_s,     u"QtQuick.Shapes"_s,
                         u"QtQuick.Templates"_s, u"Plainheart.Controls"_s, u"Plainheart.Evidence"_s,
                         u"Plainheart.Model"_s,  u"Plainheart.Pages"_s,    u"Plainheart.Pictures"_s,
                         u"Plainheart.Shell"_s,  u"Plainheart.Theme"_s };
    for (const QString &file : files)
        modules << u"Plainheart."_s + file.section(u'/', 0, 0);
    modules.removeDuplicates();
    return "import " + modules.join(u"\nimport "_s).toLatin1() + "\nQtObject {}";
}

QUrl urlOf(const QString &file) { return u"qrc:/qt/qml/Plainheart/%1.qml"_s.arg(file); }

} // namespace

WindowEngine::WindowEngine(const QStringList &files)
    : m_engine(std::make_unique<QQmlApplicationEngine>())
{
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    // Qt would look whether there is another file of each name for this platform or language: there is none.
    const QList<QQmlAbstractUrlInterceptor *> interceptors = m_engine->urlInterceptors();
    for (QQmlAbstractUrlInterceptor *interceptor : interceptors)
        m_engine->removeUrlInterceptor(interceptor);
    QQmlComponent(m_engine.get()).setData(imports(files), {});
    installItemNodes(m_engine.get());
    for (const QString &file : files)
        m_read.push_back(
            std::make_unique<QQmlComponent>(m_engine.get(), urlOf(file), QQmlComponent::Asynchronous));
}

void WindowEngine::load(const QString &file)
{
    m_engine->load(urlOf(file));
    m_read.clear();
}

} // namespace Plainheart
