import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// A small surface over the page, as large as what it holds.
T.Popup {
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.s8
    padding: Theme.s12
    background: Elevated {}
    enter: Appear {}
    exit: Vanish {}
    T.Overlay.modal: Scrim {}
    T.Overlay.modeless: Item {}
}
