//! The other side: an HTTP gateway that answers one thing, and a mail server that follows a script.

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

/// An HTTP request as it arrived.
pub struct Request {
    pub head: String,
    pub body: String,
}

/// Answers one request with `answer` (a whole HTTP response). Without an answer it stays silent.
pub async fn http(answer: Option<&'static str>) -> (String, oneshot::Receiver<Request>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/send", listener.local_addr().expect("an address"));
    let (tell, told) = oneshot::channel();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let request = read_request(&mut stream).await;
        let _ = tell.send(request);
        match answer {
            Some(answer) => {
                stream.write_all(answer.as_bytes()).await.expect("written");
                let _ = stream.shutdown().await;
            }
            // Holds the line until the other side hangs up.
            None => {
                let _ = stream.read(&mut [0; 1]).await;
            }
        }
    });
    (url, told)
}

async fn read_request(stream: &mut TcpStream) -> Request {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        reader.read_line(&mut head).await.expect("a line");
    }
    let length = head
        .lines()
        .find_map(|l| l.to_ascii_lowercase().strip_prefix("content-length:").map(|n| n.trim().parse::<usize>()))
        .map_or(0, |n| n.expect("a length"));
    let mut body = vec![0; length];
    reader.read_exact(&mut body).await.expect("a body");
    Request { head, body: String::from_utf8(body).expect("utf-8") }
}

/// A mail server that takes one message; `rcpt` and `data` are its answers to those commands. Gives
/// everything the client said.
pub async fn mail(rcpt: &'static str, data: &'static str) -> (u16, oneshot::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let (tell, told) = oneshot::channel();
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.expect("a connection");
        let _ = tell.send(serve(stream, rcpt, data).await);
    });
    (port, told)
}

async fn serve(stream: TcpStream, rcpt: &str, data: &str) -> String {
    let (read, mut write) = stream.into_split();
    let mut reader = BufReader::new(read);
    let mut said = String::new();
    let mut in_data = false;
    write.write_all(b"220 mail.example ready\r\n").await.expect("greeted");
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).await.unwrap_or(0) == 0 {
            return said;
        }
        said.push_str(&line);
        let command = line.get(..4).unwrap_or_default().to_ascii_uppercase();
        let is_end = in_data && line == ".\r\n";
        let answer = match (in_data, command.as_str()) {
            (true, _) if is_end => {
                in_data = false;
                data
            }
            (true, _) => continue,
            (_, "EHLO") => "250-mail.example\r\n250 8BITMIME",
            (_, "RCPT") => rcpt,
            (_, "DATA") => {
                in_data = true;
                "354 go on"
            }
            (_, "QUIT") => {
                let _ = write.write_all(b"221 bye\r\n").await;
                return said;
            }
            _ => "250 ok",
        };
        if write.write_all(format!("{answer}\r\n").as_bytes()).await.is_err() {
            return said;
        }
        // The client keeps its line for a next letter; the test need not wait for it.
        if is_end {
            return said;
        }
    }
}
