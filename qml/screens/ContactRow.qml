import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// A person found: what they do, for whom, whether they may be contacted; called or written to from the row.
RowBase {
    id: row

    required property App app
    required property string contactId
    required property string clientId
    required property string name
    required property string initials
    required property string detail
    required property string clientText
    required property string phone
    required property string email
    required property string consentText
    required property bool refuses

    implicitHeight: Math.max(Theme.px(60), words.implicitHeight + Theme.s16)
    Accessible.name: Speech.list([name, detail, clientText, consentText])

    Avatar {
        id: face
        x: Theme.s16
        anchors.verticalCenter: parent.verticalCenter
        initials: row.initials
    }
    Column {
        id: words
        x: face.x + face.width + Theme.s12
        width: acts.x - x - Theme.s8
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: As.joined([row.name, row.detail])
            font: Theme.bodyStrong
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: row.clientText
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            visible: text.length > 0
            width: parent.width
            text: row.consentText
            font: row.refuses ? Theme.captionStrong : Theme.caption
            color: row.refuses ? Theme.bad : Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Row {
        id: acts
        anchors.right: parent.right
        anchors.rightMargin: Theme.s8
        anchors.verticalCenter: parent.verticalCenter

        ToolButton {
            visible: row.phone.length > 0
            glyph: Icons.call
            text: qsTr("Chiama %1").arg(row.name)
            onClicked: row.app.call(row.phone)
        }
        ToolButton {
            visible: row.email.length > 0
            glyph: Icons.mail
            text: qsTr("Scrivi a %1").arg(row.name)
            onClicked: row.app.mail(row.email)
        }
    }
}
