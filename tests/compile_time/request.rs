//! Realistic requests, independent of how they are written.

pub(crate) enum Node {
    /// The name of a type, and its fields.
    Object(&'static str, Vec<Field>),
    List(Vec<Node>),
    Text(String),
    Boolean(bool),
    /// A name on the wire, and its variant.
    Name(&'static str, &'static str),
    Filter(&'static str, Box<Node>),
    /// A `&str`.
    Borrowed(&'static str),
    /// An `Option<&str>`.
    Optional(&'static str),
    /// The expression after `..` in a list.
    Splice(&'static str),
}

pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) value: Node,
}

fn required(name: &'static str, value: Node) -> Field {
    Field {
        name,
        required: true,
        value,
    }
}

fn optional(name: &'static str, value: Node) -> Field {
    Field {
        name,
        required: false,
        value,
    }
}

/// Where texts come from: all are literals, or most are variables.
#[derive(Clone, Copy)]
struct Source {
    index: usize,
    variables: bool,
}

impl Source {
    fn text(self, variable: &'static str, what: &str, number: usize) -> Node {
        if self.variables {
            Node::Borrowed(variable)
        } else {
            Node::Text(format!("{what} {}-{number}", self.index))
        }
    }

    fn optional(self, variable: &'static str, what: &str, number: usize) -> Node {
        if self.variables {
            Node::Optional(variable)
        } else {
            Node::Text(format!("{what} {}-{number}", self.index))
        }
    }

    fn moment(self, variable: &'static str, hour: usize) -> Node {
        if self.variables {
            Node::Borrowed(variable)
        } else {
            let day = 1 + self.index % 28;
            Node::Text(format!("2026-12-{day:02}T{hour:02}:00:00Z"))
        }
    }
}

/// The request with this number. Requests differ in their texts and in the lengths of their lists.
pub(crate) fn request(index: usize, variables: bool) -> Node {
    let from = Source { index, variables };
    Node::Object(
        "CreatePortal",
        vec![
            optional("customer_data", customer(from)),
            optional(
                "customer_resources_filters",
                Node::List(vec![
                    Node::Filter("region", Box::new(from.text("region", "region", 0))),
                    Node::Filter("is_vip", Box::new(Node::Boolean(index.is_multiple_of(3)))),
                ]),
            ),
            optional("features", features(index)),
            optional("landing_page", landing_page(from)),
            optional(
                "navigation_mode",
                Node::Name("restricted", "NavigationMode::Restricted"),
            ),
            optional("locale", Node::Name("pt-PT", "Locale::PtPt")),
        ],
    )
}

/// Rooms, which are short, or reservations, which leave out most of their many fields.
#[derive(Clone, Copy)]
pub(crate) enum Items {
    Rooms,
    Reservations,
}

/// What a long list contains besides literals.
#[derive(Clone, Copy)]
pub(crate) enum With {
    Nothing,
    /// A list of unknown length, spliced in the middle.
    Splice,
    /// A variable in each item.
    Variable,
}

/// A request with one long list.
pub(crate) fn long(items: Items, count: usize, with: With) -> Node {
    let from = Source {
        index: 0,
        variables: false,
    };
    let (name, item): (_, fn(Source, usize) -> Node) = match items {
        Items::Rooms => ("rooms", room),
        Items::Reservations => ("reservations", reservation),
    };
    let mut items: Vec<Node> = (0..count).map(|number| item(from, number)).collect();
    match with {
        With::Nothing => {}
        With::Splice => items.insert(count / 2, Node::Splice("Vec::<seam_portal::Room>::new()")),
        With::Variable => items.iter_mut().for_each(take_key_from_variable),
    }
    let customer = vec![
        required("customer_key", Node::Text("hotel".to_owned())),
        optional(name, Node::List(items)),
    ];
    let customer = Node::Object("CustomerData", customer);
    Node::Object("CreatePortal", vec![optional("customer_data", customer)])
}

fn take_key_from_variable(item: &mut Node) {
    if let Node::Object(_, fields) = item {
        fields[0].value = Node::Borrowed("room");
    }
}

fn customer(from: Source) -> Node {
    let rooms = (0..2 + from.index % 3).map(|number| room(from, number));
    let reservations = (0..=from.index % 2).map(|number| reservation(from, number));
    let guests = (0..=from.index % 2).map(|number| guest(from, number));
    Node::Object(
        "CustomerData",
        vec![
            required("customer_key", from.text("customer", "customer", 0)),
            optional("rooms", Node::List(rooms.collect())),
            optional("reservations", Node::List(reservations.collect())),
            optional("guests", Node::List(guests.collect())),
        ],
    )
}

fn room(from: Source, number: usize) -> Node {
    Node::Object(
        "Room",
        vec![
            required("room_key", from.text("room", "room", number)),
            required("name", from.text("title", "Room", number)),
        ],
    )
}

fn reservation(from: Source, number: usize) -> Node {
    Node::Object(
        "Reservation",
        vec![
            required(
                "reservation_key",
                from.text("reservation", "reservation", number),
            ),
            optional("starts_at", from.moment("start", 15)),
            optional("ends_at", from.moment("end", 16)),
            optional("guest_key", from.text("guest", "guest", number)),
            optional(
                "room_keys",
                Node::List(vec![from.text("room", "room", number)]),
            ),
        ],
    )
}

fn guest(from: Source, number: usize) -> Node {
    Node::Object(
        "Guest",
        vec![
            required("guest_key", from.text("guest", "guest", number)),
            required("name", from.text("title", "Guest", number)),
            optional(
                "email_address",
                from.optional("email", "guest@example.com", number),
            ),
            optional(
                "phone_number",
                from.optional("phone", "+351 21 000 0000", number),
            ),
        ],
    )
}

fn features(index: usize) -> Node {
    let text = |text: &str| Node::Text(text.to_owned());
    Node::Object(
        "Features",
        vec![
            optional(
                "organize",
                Node::Object(
                    "OrganizeFeature",
                    vec![optional("exclude", Node::Boolean(true))],
                ),
            ),
            optional(
                "connect",
                Node::Object(
                    "ConnectFeature",
                    vec![optional(
                        "accepted_providers",
                        Node::List(vec![text("august"), text("yale")]),
                    )],
                ),
            ),
            optional(
                "manage",
                Node::Object(
                    "ManageFeature",
                    vec![optional(
                        "exclude_staff_management",
                        Node::Boolean(index.is_multiple_of(2)),
                    )],
                ),
            ),
        ],
    )
}

fn landing_page(from: Source) -> Node {
    Node::Object(
        "LandingPage",
        vec![optional(
            "manage",
            Node::Object(
                "ManageLandingPage",
                vec![optional(
                    "reservation_key",
                    from.text("reservation", "reservation", 0),
                )],
            ),
        )],
    )
}
