import QtQuick
import GiroStyle
import Giro.Parts

// The foot of a form: that nothing is lost, the way out and the act that ends it.
Item {
    id: foot

    required property string savedText
    required property string text
    required property bool ready
    property bool discardable: true
    property bool missing: false  // the words say what is still needed

    signal saved()
    signal discarded()

    implicitHeight: Theme.px(69)

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    GlyphText {
        visible: text.length > 0
        x: Theme.s24
        width: acts.x - x - Theme.s8
        anchors.verticalCenter: parent.verticalCenter
        glyph: foot.missing ? Icons.info : Icons.tablet
        text: foot.savedText
        font: Theme.caption
        ink: Theme.text2
        alignment: Qt.AlignLeft
    }
    Row {
        id: acts
        anchors.right: parent.right
        anchors.rightMargin: Theme.s16
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s16

        Button {
            variant: "text"
            text: qsTr("Scarta")
            enabled: foot.discardable
            onClicked: foot.discarded()
        }
        Button {
            variant: "primary"
            glyph: Icons.check
            text: foot.text
            enabled: foot.ready
            onClicked: foot.saved()
        }
    }
}
