import QtQuick
import QtQuick.Templates as T
import Giro.Parts

T.Page {
    id: control

    implicitWidth: Math.max(implicitContentWidth, implicitHeaderWidth, implicitFooterWidth) + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + implicitHeaderHeight + implicitFooterHeight + topPadding + bottomPadding

    background: Rectangle { color: Theme.ground }
}
