import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// When the visit began, how long it lasts, where; and its end.
Rectangle {
    id: strip

    required property VisitForm form
    readonly property bool tight: width < Theme.px(620)

    implicitHeight: Theme.px(64)
    color: Theme.primarySoft
    radius: Theme.radius - 1

    Rectangle {  // square where it meets the fields
        width: parent.width
        height: parent.radius
        anchors.bottom: parent.bottom
        color: parent.color
    }
    Column {
        id: words
        x: Theme.s24
        width: act.x - x - Theme.s8
        anchors.verticalCenter: parent.verticalCenter

        Flow {
            width: parent.width
            spacing: Theme.s24

            GlyphText {
                width: Math.min(implicitWidth, words.width)
                glyph: Icons.schedule
                glyphSize: Theme.icon
                text: strip.form.started ? As.joined([strip.form.startText, strip.form.endText]) : qsTr("Non ancora iniziata")
                font: Theme.section
                ink: Theme.softInk
                alignment: Qt.AlignLeft
            }
            GlyphText {
                visible: !strip.tight && strip.form.started && text.length > 0
                width: Math.min(implicitWidth, words.width)
                glyph: strip.form.placeIcon
                text: strip.form.placeText
                font: Theme.caption
                ink: Theme.softInk
                alignment: Qt.AlignLeft
            }
        }
    }
    Button {
        id: act
        visible: strip.form.ready && !strip.form.finished && (strip.form.started || !strip.form.gone)
        anchors.right: parent.right
        anchors.rightMargin: Theme.s16
        anchors.verticalCenter: parent.verticalCenter
        variant: strip.form.started ? "outlined" : "primary"
        glyph: strip.form.started ? Icons.leave : Icons.enter
        text: strip.form.started ? qsTr("Fine visita") : qsTr("Inizia visita")
        enabled: !strip.form.busy
        onClicked: strip.form.started ? strip.form.finish() : strip.form.start()
    }
}
