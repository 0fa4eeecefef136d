//! The API: what is not understood is told with its place and in words for programs, never guessed.

use crate::api::{WHOLE, program};
use crate::harness::{SOFIE, TestHouse};

#[tokio::test]
async fn a_query_that_is_not_understood_is_told_with_its_name() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let city = program(&test, SOFIE, WHOLE, true).await;
    let wrong = [
        ("/clients?scope=organization", "scope"),
        ("/clients?state=foo", "state"),
        ("/clients?limit=abc", "limit"),
        ("/clients?limit=-5", "limit"),
        ("/clients?limit=0", "limit"),
        ("/clients?after=zz", "after"),
        (&format!("/clients/{file}?history=ja"), "history"),
    ];
    for (address, parameter) in wrong {
        let told = city.get(address).await.is(422);
        assert_eq!(told.body["errors"].as_array().unwrap().len(), 1, "{address}");
        assert_eq!(told.body["errors"][0]["parameter"], parameter);
        assert!(told.body["errors"][0].get("pointer").is_none(), "{address}");
    }
    let all = city.get("/clients?scope=x&state=x&limit=x&after=x").await.is(422);
    assert_eq!(all.body["errors"].as_array().unwrap().len(), 4);
    for right in ["/clients?scope=all&state=open&limit=9000&after=", "/clients?scope=organisation&state=closed&limit=1"]
    {
        city.get(right).await.is(200);
    }
    city.get(&format!("/clients/{file}?history=no")).await.is(200);
}
