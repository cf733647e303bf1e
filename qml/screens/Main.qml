pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import GiroStyle
import Giro.App
import Giro.Parts

// The window: sign-in, or the shell with this person's pages. What happens is told in one snackbar.
ApplicationWindow {
    id: window

    required property App app

    // For pictures.
    readonly property var screens: tour.names
    readonly property bool shut: app.signedIn && (lock.locked || tour.locked)
    property bool forgotten: false  // the PIN: whoever says so signs in again
    readonly property bool settled: app.signedIn ? tour.arrived && nav.settled : true

    function screensOf(place) {
        return tour.behind(place);
    }

    function show(name) {
        if (app.signedIn) tour.show(name);
        else (signIn.item as SignInPage).tour(name);
    }

    width: 1280
    height: 800
    minimumWidth: 600  // below, rows have no room for their words
    minimumHeight: 560
    visible: true
    title: app.signedIn && !shut ? qsTr("Giro · %1").arg(app.userName) : qsTr("Giro")
    onShutChanged: forgotten = false

    Binding { target: Theme; property: "mode"; value: window.app.theme }
    Binding { target: Theme; property: "textScale"; value: window.app.textScale }
    Binding { target: Theme; property: "compactRows"; value: window.app.compact }
    Binding { target: Theme; property: "reduceMotion"; value: window.app.reduceMotion }

    // What is open over the screens stays as it was, and is neither seen nor touched while they are locked.
    Binding { target: window.Overlay.overlay; property: "opacity"; value: window.shut ? 0 : 1 }
    Binding { target: window.Overlay.overlay; property: "enabled"; value: !window.shut }

    Lock {
        id: lock
        app: window.app
        onOpened: nav.forceActiveFocus()
    }
    Tour {
        id: tour
        app: window.app
        nav: nav
        lock: lock
    }
    Shell {
        id: shell
        anchors.fill: parent
        visible: window.app.signedIn && !window.shut
        focus: visible
        places: As.places(window.app.pages)
        current: nav.current
        userName: window.app.userName
        userRole: window.app.roleText
        initials: window.app.userInitials
        onChosen: key => nav.page(key)
        onProfileWanted: profile.use(one => one.open())
        Keys.onEscapePressed: nav.back()
        Keys.onBackPressed: event => event.accepted = nav.back()

        Nav {
            id: nav
            anchors.fill: parent
            focus: true
            app: window.app
            onProfileWanted: profile.use(one => one.open())
        }
        Snackbar {
            id: snackbar
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.s20
            onActed: window.app.undo()
        }
    }
    Loader {
        id: signIn
        anchors.fill: parent
        active: !window.app.signedIn || (window.shut && window.forgotten)
        focus: active
        onActiveChanged: fill()
        Component.onCompleted: fill()

        function fill() {
            if (active) setSource("SignInPage.qml", { app: window.app, forPin: window.app.signedIn });
        }
    }
    Connections {
        target: signIn.item as SignInPage

        function onEntered() {
            if (lock.locked) lock.forget();
        }

        function onBack() {
            window.forgotten = false;
        }
    }
    Loader {
        id: lockScreen
        anchors.fill: parent
        active: window.shut && !window.forgotten
        focus: active
        onActiveChanged: fill()
        Component.onCompleted: fill()

        function fill() {
            if (active) setSource("LockScreen.qml", { lock: lock, person: window.app.userName, focus: true });
        }
    }
    Connections {
        target: lockScreen.item as LockScreen

        function onForgotten() {
            window.forgotten = true;
        }
    }
    Later {
        id: profile

        ProfileSheet {
            app: window.app
            onSyncWanted: nav.open("SyncPagePage", {})
            onPinWanted: nav.open("PinPage", { lock: lock })
        }
    }
    Connections {
        target: window.app

        function onNoticed(text: string, undoable: bool) {
            snackbar.show(text, Icons.check, undoable ? qsTr("Annulla") : "");
        }

        function onFailed(text: string) {
            snackbar.show(text, Icons.warning, "");
        }
    }
    Shortcut {
        sequences: ["Ctrl+F"]
        enabled: !window.shut
        onActivated: nav.find()
    }
    Shortcut {
        sequences: ["Ctrl+S"]
        enabled: !window.shut
        onActivated: nav.save()
    }
}
