// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "takehome.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace Plainheart {

/// A sheet of the page to take home, as it will be printed. It keeps the shape of the paper and stands in the
/// middle of its room. It follows the TakeHome of its engine.
class PaperPreview : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(PaperPicture) // PaperPreview.qml gives it its words for a screen reader

    /// 1 is the first page. A page that there is no longer becomes the last one.
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY pageChanged)
    /// "Picture of page 1 of 2": its name for a screen reader.
    Q_PROPERTY(QString words READ words NOTIFY pageChanged)
    /// Width of the paper for each unit of its height.
    Q_PROPERTY(qreal ratio READ ratio NOTIFY pageChanged)

public:
    explicit PaperPreview(QQuickItem *parent = nullptr);

    [[nodiscard]] int page() const;
    void setPage(int page);
    [[nodiscard]] QString words() const;
    [[nodiscard]] qreal ratio() const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void pageChanged();

protected:
    void componentComplete() override;

private:
    void remake();

    QPointer<TakeHome> m_takeHome;
    int m_page = 1;
};

} // namespace Plainheart
